import { matchesSchema } from "../../data/match/matches-schema.js";
import type { Json } from "../../json.js";
import type { Call } from "../call.js";
import { propertyAt } from "./property-at.js";

/**
 * The value of a cursor property if there is no page to link to: null if the schema allows it, otherwise omitted, or an
 * empty string if the property is required.
 */
export function endCursor(path: readonly string[], call: Call): Json | undefined {
  const property = propertyAt(path, call);
  if (property === null || matchesSchema(property.schema, null, call.operation.api.table.schemas)) return null;
  return property.isRequired ? "" : undefined;
}
