import { matchesSchema } from "../../data/match/matches-schema.js";
import { isObject, member, mergeObjects, type JsonObject } from "../../json.js";
import type { ContentTable, ListTable, MockSchema } from "../../tables/tables.js";
import type { Call, Result } from "../call.js";
import { schemaAt } from "./schema-at.js";
import { statedKinds } from "./stated-kinds.js";
import { signsOfSuccess } from "./signs-of-success.js";

const cache = new WeakMap<ContentTable, JsonObject>();

/** Sets the properties of a list's envelope that indicate success, such as `errors: []`, or that name its kind. */
export function completeList(result: Result, { items }: ListTable, call: Call): Result {
  const { content } = call;
  const [first] = items;
  if (result.kind !== "success" || first === undefined || content?.schema == null || !isObject(result.value))
    return result;
  const signs = cache.get(content) ?? signsOfSuccess(content.schema, first, call);
  cache.set(content, signs);
  const { value } = result;
  const present = Object.entries(signs).filter(([name]) => Object.hasOwn(value, name));
  const added = Object.entries(statedKinds(content.schema, call)).filter(([name]) => !Object.hasOwn(value, name));
  const all = [...present, ...added, ...Object.entries(listRevision(value, content.schema, call))];
  return all.length === 0 ? result : { ...result, value: mergeObjects(value, Object.fromEntries(all)) };
}

/** The `metadata` of a Kubernetes list. Its `resourceVersion` is the last one that was assigned to an entity. */
function listRevision(value: JsonObject, schema: MockSchema, call: Call): JsonObject {
  const path = ["metadata", "resourceVersion"];
  const declared = schemaAt(schema, path, call.operation.api.table.schemas);
  const metadata = member(value, "metadata") ?? {};
  const revision = String(call.world.state.countOf("*revision"));
  if (declared === null || !isObject(metadata) || !matchesSchema(declared, revision, call.operation.api.table.schemas))
    return {};
  return { metadata: mergeObjects({ resourceVersion: revision }, metadata) };
}
