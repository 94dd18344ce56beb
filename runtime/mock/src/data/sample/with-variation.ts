import type { Location } from "./location.js";

/**
 * Returns the same location with a different pointer, so that another value is generated. The suffix cannot occur in a
 * valid JSON Pointer.
 */
export function withVariation(location: Location, variation: number): Location {
  return {
    ...location,
    pointer: `${location.pointer}~${variation}`,
    isVaried: true,
    exampleIndex: location.exampleIndex + variation,
  };
}
