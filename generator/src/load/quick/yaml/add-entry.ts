import { defineMember, type Json } from "../../../model/json.js";
import { Doubt } from "../doubt.js";

/** Adds an entry to a mapping. Leaves duplicate keys to the library. */
export function addEntry(mapping: Record<string, Json>, key: string, value: Json): void {
  if (Object.hasOwn(mapping, key)) throw new Doubt();
  defineMember(mapping, key, value);
}
