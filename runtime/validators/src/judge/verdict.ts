import type { JsonSchema } from "../schema.js";

/** The path of a value: names of properties and indexes of items. */
export type Path = readonly (string | number)[];

/** A constraint that a value violates. */
export interface Issue {
  readonly keyword: string;
  /** A sentence without its subject: `must be a string`. */
  readonly message: string;
  readonly path: Path;
}

/** The issues of a value, and the properties and items that the schema has evaluated. */
export interface Verdict {
  readonly issues: readonly Issue[];
  /** The names of the evaluated properties; true if all are. */
  readonly names: ReadonlySet<string> | true;
  /** The number of evaluated items at the start of the array; `Infinity` if all are. */
  readonly items: number;
}

/** Judges a value by a schema. `path` is the path of the value. */
export type Judge = (schema: JsonSchema, value: unknown, path: Path) => Verdict;

const none: ReadonlySet<string> = new Set();

export const accepted: Verdict = { issues: [], names: none, items: 0 };

export function rejected(keyword: string, message: string, path: Path): Verdict {
  return { issues: [{ keyword, message, path }], names: none, items: 0 };
}
