import type { Json } from "../model/json.js";

/** A line and column, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One file of a document, parsed but not interpreted. */
export interface Source {
  /** The path in the form shown to the user, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly root: Json;
  /** Whether each value is known to be in only one place. YAML aliases and overlays can put a value in several. */
  readonly isTree: boolean;
  /**
   * Returns the position of the value to which a JSON Pointer points: the start of a scalar, or the key whose value is
   * a mapping or list. If the value is missing, returns the position of the nearest ancestor. With `onKey`, always
   * returns the position of the key.
   */
  locate(pointer: string, onKey?: boolean): Position;
}
