import { defineMember } from "../json.js";

/** Converts a flat list of names and values to headers by lowercase name. Omits the pseudo-headers of HTTP/2. */
export function pairHeaders(flat: readonly string[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (let index = 0; index + 1 < flat.length; index += 2) {
    const name = (flat[index] ?? "").toLowerCase();
    if (name.startsWith(":")) continue;
    const previous = Object.hasOwn(headers, name) ? headers[name] : undefined;
    const value = flat[index + 1] ?? "";
    defineMember(headers, name, previous === undefined ? value : `${previous}, ${value}`);
  }
  return headers;
}
