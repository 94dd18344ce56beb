import { parseJson } from "../encoding/parse-json.js";
import type { HeaderKind } from "../call/descriptor.js";

/** Parses headers according to their kinds. A header without a kind is a string. Omits headers with invalid values. */
export function headerReader(headers: Headers, kinds: Readonly<Record<string, HeaderKind>>): object {
  const entries = Array.from(headers, ([name, text]) => [
    name,
    Object.hasOwn(kinds, name) ? parseHeader(text, kinds[name]) : text,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as object;
}

function parseHeader(text: string, kind: HeaderKind | undefined): unknown {
  if (typeof kind === "object") {
    const items = text === "" ? [] : text.split(",").map((item) => parseHeader(item.trim(), kind[0]));
    return items.includes(undefined) ? undefined : items;
  }
  if (kind === undefined || kind === "string") return text;
  const value = parseJson(text);
  return kind === "json" || typeof value === kind ? value : undefined;
}
