/**
 * Creates new names from a word and a number, such as `property1` and `property2`. Each word has its own numbers. With
 * the same word, the same name always gets the same new name.
 */
export class NewNames {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #schemas: ReadonlySet<string>;

  /** `schemas` contains the names of the document's schemas. */
  constructor(schemas: ReadonlySet<string>) {
    this.#schemas = schemas;
  }

  /** Returns the new name of a value. A value that is the name of a schema can select it by a discriminator. */
  ofValue(text: string): string {
    return this.of(this.#schemas.has(text) ? "Schema" : "value", text);
  }

  of(word: string, name: string): string {
    const key = `${word} ${name}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const count = (this.#counts.get(word) ?? 0) + 1;
    this.#counts.set(word, count);
    const made = `${word}${count}`;
    this.#names.set(key, made);
    return made;
  }
}
