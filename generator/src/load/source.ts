import type { Json } from "../model/json.js";

/** A line and column, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One file of a document, parsed but not interpreted. */
export interface Source {
  /** The path as the user knows it, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly root: Json;
  /**
   * Returns the position that a JSON Pointer points to: the start of a scalar, or the key of a mapping or list. For a pointer to a
   * missing value, the position of the nearest ancestor. With `onKey`, the position of the key in every case.
   */
  locate(pointer: string, onKey?: boolean): Position;
}
