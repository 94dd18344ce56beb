import { encodeHtml } from "./encode.js";

/** HTML in which all inserted values are encoded. Only `markup` creates it. */
export class Markup {
  readonly #text: string;

  constructor(strings: readonly string[], values: readonly MarkupValue[]) {
    this.#text = strings.map((part, index) => part + toText(values[index] ?? "")).join("");
  }

  toString(): string {
    return this.#text;
  }
}

export type MarkupValue = string | number | Markup | readonly (string | Markup)[];

/**
 * Builds HTML from a template literal. Every value is encoded, unless it is HTML itself; lists are joined. Values may
 * only be placed in content and in quoted attributes that don't contain URLs or styles.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(strings, values);
}

function toText(value: MarkupValue): string {
  if (value instanceof Markup) return value.toString();
  if (typeof value === "string" || typeof value === "number") return encodeHtml(String(value));
  return value.map(toText).join("");
}
