import { sample } from "../data/sample/sample.js";
import { isArray, isObject, toText, type Json } from "../json.js";
import type { ApiTable, ResponseTable } from "../tables/tables.js";

type Header = readonly [name: string, value: string];

const none: readonly Header[] = [];

export interface HeaderMaking {
  readonly api: ApiTable;
  readonly seed: string;
  /** What the answer has already. */
  readonly known: readonly Header[];
}

/** Headers that an answer declares and nothing else gives it, made up from their schemas; what cannot be sent is left out. */
export function sampleHeaders({ made }: ResponseTable, { api, seed, known }: HeaderMaking): readonly Header[] {
  const names = Object.keys(made);
  if (names.length === 0) return none;
  const taken = new Set(known.map(([name]) => name.toLowerCase()));
  return names.flatMap((name): readonly Header[] => {
    if (taken.has(name.toLowerCase())) return [];
    const value = sample(made[name] ?? true, undefined, {
      schemas: api.schemas,
      seed: `${seed}/headers/${name}`,
      direction: "response",
      fill: "required",
      now: "2020-01-01T00:00:00Z",
    });
    const text = textOf(value);
    return text !== null && sendable.test(text) ? [[name, text]] : [];
  });
}

/** No line breaks (RFC 9110 section 5.5): what stands behind one would be a header of its own. */
const sendable = /^[\t\x20-\x7e\x80-\xff]+$/;

/** The simple style: lists with commas. Null for what it cannot say. */
function textOf(value: Json): string | null {
  if (isArray(value)) return value.some((item) => isArray(item) || isObject(item)) ? null : value.map(toText).join(",");
  return isObject(value) || value === null ? null : toText(value);
}
