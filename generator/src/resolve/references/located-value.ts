import type { Json } from "../../model/json.js";
import type { Location } from "../../model/location.js";

/** A value in a document, and its location. */
export interface LocatedValue {
  readonly value: Json;
  readonly at: Location;
}
