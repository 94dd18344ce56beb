import type { Json } from "../json.js";

/** A part of the mock that remembers. What it saves is JSON, and brings it back to the same state when it is loaded. */
export interface Snapshotable {
  readonly save: () => Json;
  /** Null: back to the beginning. */
  readonly load: (saved: Json) => void;
}
