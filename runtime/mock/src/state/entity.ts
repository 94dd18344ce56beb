import type { JsonObject } from "../json.js";

/** An entity in the state. It is immutable: an update replaces it. */
export interface Entity {
  readonly resource: string;
  /** The keys of the entity's parents, outermost first, followed by the entity's own key. */
  readonly keys: readonly string[];
  /** The properties of all versions. A response contains only those in its version's schema. */
  readonly value: JsonObject;
  /** The position in the order of creation, in the entity's collection. It doesn't change when the entity is replaced. */
  readonly number: number;
}
