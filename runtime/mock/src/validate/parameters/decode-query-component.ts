import { decodeComponent } from "./decode-component.js";

/** Decodes a name or a value of a query, in which a plus sign is a space. */
export function decodeQueryComponent(text: string): string {
  return decodeComponent(text.includes("+") ? text.replaceAll("+", " ") : text);
}
