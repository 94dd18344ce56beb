/**
 * Assigns the same number to values with the same JSON. Comparing the numbers of values that versions share is faster
 * than comparing the values.
 */
export class ValueNumbers {
  readonly #byValue = new WeakMap<object, number>();
  readonly #byText = new Map<string, number>();

  of(value: object | null): number {
    if (value === null) return -1;
    const known = this.#byValue.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(value);
    const number = this.#byText.get(text) ?? this.#byText.size;
    this.#byText.set(text, number);
    this.#byValue.set(value, number);
    return number;
  }
}
