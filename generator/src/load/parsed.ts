import type { Json } from "../model/json.js";

/** The result of a parser. The text has no byte order mark. */
export interface Parsed {
  readonly root: Json;
  /** Whether each value is known to be in only one place. A YAML alias puts a value in several places. */
  readonly isTree: boolean;
  /** Returns the offset of the position that `Source.locate` returns. */
  readonly offsetOf: (pointer: string, onKey: boolean) => number;
}
