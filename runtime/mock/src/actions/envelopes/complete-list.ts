import { isObject, mergeObjects, type JsonObject } from "../../json.js";
import type { ContentTable, ListTable } from "../../tables/tables.js";
import type { Call, Result } from "../call.js";
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
  const all = [...present, ...added];
  return all.length === 0 ? result : { ...result, value: mergeObjects(value, Object.fromEntries(all)) };
}
