import { sample } from "../data/sample/sample.js";
import { isArray, isObject, toText, type Json } from "../json.js";
import type { ApiTable, ResponseTable } from "../tables/tables.js";

type Header = readonly [name: string, value: string];

const none: readonly Header[] = [];

export interface HeaderContext {
  readonly api: ApiTable;
  readonly seed: string;
  readonly existing: readonly Header[];
}

/**
 * Samples the declared headers that a response doesn't have yet, using their schemas. Omits values that are invalid in
 * a header.
 */
export function sampleHeaders({ made }: ResponseTable, { api, seed, existing }: HeaderContext): readonly Header[] {
  const names = Object.keys(made);
  if (names.length === 0) return none;
  const existingNames = new Set(existing.map(([name]) => name.toLowerCase()));
  return names.flatMap((name): readonly Header[] => {
    if (existingNames.has(name.toLowerCase())) return [];
    const value = sample(made[name] ?? true, undefined, {
      schemas: api.schemas,
      seed: `${seed}/headers/${name}`,
      direction: "response",
      fill: "required",
      now: "2020-01-01T00:00:00Z",
    });
    const text = serialize(value);
    return text !== null && validValue.test(text) ? [[name, text]] : [];
  });
}

/** Excludes line breaks, which would start another header (RFC 9110 section 5.5). */
const validValue = /^[\t\x20-\x7e\x80-\xff]+$/;

/** Serializes a value in the style `simple`, with commas between array items. Null for objects, null, and nested arrays. */
function serialize(value: Json): string | null {
  if (isArray(value)) return value.some((item) => isArray(item) || isObject(item)) ? null : value.map(toText).join(",");
  return isObject(value) || value === null ? null : toText(value);
}
