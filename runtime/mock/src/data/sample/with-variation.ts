import type { Location } from "./location.js";

/** The same location with a different pointer, so that another value is generated. The suffix doesn't occur in valid JSON Pointers. */
export function withVariation(location: Location, variation: number): Location {
  return { ...location, pointer: `${location.pointer}~${variation}` };
}
