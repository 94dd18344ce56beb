/** Identifies the content of a value. Two values have the same id if and only if their JSON is the same. */
export interface Content {
  readonly id: number;
  /** The length of the value's JSON text. */
  readonly length: number;
}

/**
 * Numbers values by their content. Each object is visited once, and its content is derived from the contents of its
 * members, so the cost doesn't grow with the depth of the value.
 */
export class ContentIds {
  readonly #ofObjects = new Map<object, Content>();
  readonly #ofScalars = new Map<unknown, Content | null>();
  readonly #ids = new Map<string, number>();

  /** Returns the content of a value; null for a value that JSON can't represent, such as undefined. */
  of(value: unknown): Content | null {
    if (typeof value !== "object" || value === null) return this.#ofScalar(value);
    const known = this.#ofObjects.get(value);
    if (known !== undefined) return known;
    const content = Array.isArray(value) ? this.#ofList(value) : this.#ofMembers(value);
    this.#ofObjects.set(value, content);
    return content;
  }

  #ofScalar(value: unknown): Content | null {
    const known = this.#ofScalars.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(value) as string | undefined;
    const content = text === undefined ? null : { id: this.#idOf(text), length: text.length };
    this.#ofScalars.set(value, content);
    return content;
  }

  #ofList(values: readonly unknown[]): Content {
    const contents = values.map((value) => this.of(value ?? null) ?? this.#null());
    const length = contents.reduce((sum, each) => sum + each.length, Math.max(values.length + 1, 2));
    return { id: this.#idOf(`list ${contents.map(({ id }) => id).join()}`), length };
  }

  #ofMembers(value: object): Content {
    let length = 1;
    let key = "{";
    for (const [name, member] of Object.entries(value)) {
      const content = this.of(member);
      if (content === null) continue;
      const { id, length: nameLength } = this.#ofScalar(name) ?? this.#null();
      key += `${id}:${content.id},`;
      length += nameLength + content.length + 2;
    }
    return { id: this.#idOf(key), length: Math.max(length, 2) };
  }

  #null(): Content {
    return { id: this.#idOf("null"), length: 4 };
  }

  #idOf(key: string): number {
    const id = this.#ids.get(key) ?? this.#ids.size;
    this.#ids.set(key, id);
    return id;
  }
}
