import { entriesOf, type Json } from "../../model/json.js";

/** Returns the properties of an object whose values are strings. */
export function stringMap(value: Json | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entriesOf(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
