import type { Json } from "../json.js";

/** A part of the mock whose state can be saved as JSON and restored. */
export interface Snapshotable {
  readonly save: () => Json;
  /** Restores a saved state; null restores the initial state. */
  readonly load: (saved: Json) => void;
}
