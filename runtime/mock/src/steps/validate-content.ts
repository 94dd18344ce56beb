import { isObject, type Json } from "../json.js";
import type { ContentTable } from "../tables/tables.js";
import type { SchemaViolation } from "../validate/validator.js";
import { isPartOfEntity } from "./is-part-of-entity.js";
import type { Exchange } from "./exchange.js";
import { flatten } from "../data/schema/flatten.js";
import { parsePointer } from "../data/json/parse-pointer.js";
import { valueAtPointer } from "../data/json/value-at-pointer.js";

interface ReceivedBody {
  readonly value: Json;
  readonly content: ContentTable;
  /** Whether validation stops at the first violation, because the body is large. */
  readonly isLarge: boolean;
}

/** Validates a body against the schema of its content. In a merge patch, every property can be null. */
export function validateContent(
  { value, content: { schema }, isLarge }: ReceivedBody,
  { api, operation, updateFormat }: Exchange,
): readonly SchemaViolation[] {
  if (schema === null) return [];
  // Some documents describe every patch as an object. The patch itself is checked when it is applied.
  if (updateFormat === "json-patch" && flatten(schema, api.table.schemas).types?.includes("array") === false) return [];
  const validator = operation !== null && isPartOfEntity(operation, schema) ? api.parts() : api.requests;
  const validate = (each: Json): readonly SchemaViolation[] =>
    isLarge ? validator.validateFirst(schema, each) : validator.validate(schema, each);
  const found = validate(value);
  if (found.length === 0 || updateFormat !== "merge-patch") return found;
  // Null removes a property, even if the schema doesn't allow null or requires the property.
  return validate(withoutNulls(value)).filter(
    ({ pointer, keyword }) => keyword !== "required" || valueAtPointer(value, parsePointer(pointer) ?? []) !== null,
  );
}

/** Removes the properties that are null, at every depth of nested objects. */
function withoutNulls(value: Json): Json {
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutNulls(each)]));
}
