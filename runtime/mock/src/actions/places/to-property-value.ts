import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten } from "../../data/schema/flatten.js";
import type { Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Call } from "../call.js";

/** Converts a path parameter's value to a property's type. */
export function toPropertyValue(text: string, schema: MockSchema | undefined, call: Call): Json {
  const { schemas } = call.operation.api.table;
  const types = schema === undefined ? null : flatten(schema, schemas).types;
  const isNumber = types?.some((type) => type === "integer" || type === "number") === true;
  if (!/^-?\d{1,15}$/.test(text)) return text;
  if (isNumber) return Number(text);
  // A union can allow numbers without having types of its own.
  const isText = schema === undefined || types !== null || matchesSchema(schema, text, schemas);
  return isText || !matchesSchema(schema, Number(text), schemas) ? text : Number(text);
}
