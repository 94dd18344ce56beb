import { isObject, type Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";

/** The properties that a schema declares; empty if it has none. */
export function propertiesOf(schema: MockSchema): Readonly<Record<string, Json>> {
  const properties = isObject(schema) ? schema["properties"] : undefined;
  return isObject(properties) ? properties : {};
}
