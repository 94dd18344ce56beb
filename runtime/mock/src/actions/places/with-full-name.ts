import { matchesSchema } from "../../data/match/matches-schema.js";
import { mergeObjects, type JsonObject } from "../../json.js";
import type { MockSchema, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { schemaAt } from "../envelopes/schema-at.js";

const names = ["full_name", "fullName", "path_with_namespace", "pathWithNamespace"];

interface Described {
  readonly schema: MockSchema;
  readonly resource: ResourceTable;
  readonly call: Call;
}

/** Sets the property with the full name of an entity that has an owner, such as `octo/hello`. */
export function withFullName(
  value: JsonObject,
  keys: readonly string[],
  { schema, resource, call }: Described,
): JsonObject {
  const { schemas } = call.operation.api.table;
  if (resource.composite?.length !== 1) return value;
  const full = keys.slice(-2).join("/");
  const found = names.filter((name) => {
    const declared = schemaAt(schema, [name], schemas);
    return declared !== null && matchesSchema(declared, full, schemas);
  });
  return found.length === 0 ? value : mergeObjects(value, Object.fromEntries(found.map((name) => [name, full])));
}
