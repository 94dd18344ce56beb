import type { Json } from "../../model/json.js";
import type { Location } from "../../model/location.js";
import type { LocatedValue } from "../references/located-value.js";

interface Visit {
  readonly name: string;
  readonly at: Location;
}

/**
 * The values that have been visited, each as an object of the specification at a location. Keyed by the value, because
 * hashing the locations of all values takes longer than visiting them. Aliases put one value in several locations.
 */
export class Visited {
  readonly #visits = new Map<Json, Visit[]>();

  /** Adds a visit; false if it was added before. */
  add(name: string, { value, at }: LocatedValue): boolean {
    const visits = this.#visits.get(value);
    if (visits === undefined) this.#visits.set(value, [{ name, at }]);
    else if (visits.some((visit) => visit.name === name && visit.at === at)) return false;
    else visits.push({ name, at });
    return true;
  }
}
