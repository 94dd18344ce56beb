/** New names, numbered for each word: `property1`, `property2`. The same name always gets the same new name. */
export class NewNames {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

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
