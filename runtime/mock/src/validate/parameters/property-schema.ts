import { isObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { propertiesOf } from "./properties-of.js";

/** The schema of a property. Falls back to `additionalProperties`, then to `true`. */
export function propertySchema(schema: MockSchema, name: string): MockSchema {
  const properties = propertiesOf(schema);
  const additional = isObject(schema) ? schema["additionalProperties"] : undefined;
  const found = Object.hasOwn(properties, name) ? properties[name] : additional;
  return isObject(found) ? found : true;
}
