import type { Json } from "../model/json.js";

/** Counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One file of a document, parsed. Nothing in it has been understood yet. */
export interface Source {
  /** The path as the user knows it, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly root: Json;
  /**
   * Where a JSON Pointer leads: a scalar's own place, the place of the key that holds a mapping or a list, and for a pointer
   * that leads nowhere the nearest ancestor's. With `onKey` always the key.
   */
  locate(pointer: string, onKey?: boolean): Position;
}
