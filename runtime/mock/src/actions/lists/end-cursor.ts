import { matchesSchema } from "../../data/match/matches-schema.js";
import type { Json } from "../../json.js";
import type { Call } from "../call.js";
import { propertyAt } from "./property-at.js";

/**
 * Returns the value of a property for the cursor of a page that doesn't exist: null if the schema allows null or doesn't
 * declare the property, an empty string if the property is required, and otherwise `undefined`.
 */
export function endCursor(path: readonly string[], call: Call): Json | undefined {
  const property = propertyAt(path, call);
  if (property === null || matchesSchema(property.schema, null, call.operation.api.table.schemas)) return null;
  return property.isRequired ? "" : undefined;
}
