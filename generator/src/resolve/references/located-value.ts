import type { Json } from "../../model/json.js";
import type { Location } from "../../model/location.js";

export interface LocatedValue {
  readonly value: Json;
  readonly at: Location;
}
