import type { Json } from "../../model/json.js";
import type { Location } from "../../model/location.js";
import type { LocatedValue } from "../references/located-value.js";

interface Visit {
  readonly name: string;
  readonly at: Location;
}

function isSame(left: Visit, right: Visit): boolean {
  return left.name === right.name && left.at === right.at;
}

/**
 * The values that have been visited, each as an object of the specification at a location. Keyed by the value, because
 * hashing the locations of all values takes longer than visiting them. Aliases put one value in several locations.
 */
export class Visited {
  readonly #visits = new Map<Json, Visit | Visit[]>();

  /** Adds a visit; false if it was added before. */
  add(name: string, { value, at }: LocatedValue): boolean {
    const visits = this.#visits.get(value);
    const visit: Visit = { name, at };
    if (visits === undefined) this.#visits.set(value, visit);
    else if (!Array.isArray(visits)) {
      if (isSame(visits, visit)) return false;
      this.#visits.set(value, [visits, visit]);
    } else if (visits.some((each) => isSame(each, visit))) return false;
    else visits.push(visit);
    return true;
  }
}
