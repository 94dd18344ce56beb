import { decodeQueryComponent } from "./decode-query-component.js";
import { parsePairs, type Pair } from "./parse-pairs.js";

/** The decoded values of a query by name. A name without a value has the value "". */
export type Query = ReadonlyMap<string, readonly string[]>;

/** The query of a request in three forms. */
export interface ParsedQuery {
  /** As sent, without `?`. */
  readonly text: string;
  /** Values are still encoded, so that encoded delimiters can be told apart from literal ones. */
  readonly pairs: readonly Pair[];
  readonly values: Query;
}

const empty: ParsedQuery = { text: "", pairs: [], values: new Map() };

/** Parses the query of a request target. */
export function parseQuery(target: string): ParsedQuery {
  const start = target.indexOf("?");
  if (start === -1 || start === target.length - 1) return empty;
  const text = target.slice(start + 1);
  const pairs = parsePairs(text, "&", decodeQueryComponent);
  const values = new Map<string, string[]>();
  for (const [name, encoded] of pairs) {
    const value = decodeQueryComponent(encoded);
    const previous = values.get(name);
    if (previous === undefined) values.set(name, [value]);
    else previous.push(value);
  }
  return { text, pairs, values };
}
