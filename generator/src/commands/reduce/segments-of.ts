import { decodeFragment, keysOf } from "../../model/location.js";

/** Returns the keys of the JSON Pointer in a reference such as `#/components/schemas/Page%3CPet%3E`. */
export function segmentsOf(reference: string): readonly string[] {
  return keysOf(decodeFragment(reference.slice(1)));
}
