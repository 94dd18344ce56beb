/** The flags of a resource's commands. Commands refer to them by id, because most flags belong to several commands. */
export class FlagTable {
  readonly #ids = new Map<string, string>();
  readonly #rows: object[] = [];
  readonly #used = new Set<string>();

  /** Adds a flag, and returns its id: the flag's name, with a number if another flag has the same name. */
  add(flag: { readonly name: string }): string {
    const text = JSON.stringify(flag);
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    let id = flag.name;
    for (let count = 2; this.#used.has(id); count += 1) id = `${flag.name}#${count}`;
    this.#used.add(id);
    this.#ids.set(text, id);
    this.#rows.push({ id, ...flag });
    return id;
  }

  rows(): readonly object[] {
    return this.#rows;
  }
}
