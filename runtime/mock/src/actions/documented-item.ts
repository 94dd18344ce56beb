import { isArray, isObject, member, toText, type Json, type JsonObject } from "../json.js";
import type { Call } from "./call.js";

/**
 * Finds the item that the request path identifies, in the example of the operation or of the operation that lists the
 * items. Null if neither example contains it.
 */
export function documentedItem({ operation, content, path }: Call): JsonObject | null {
  const [, listPath, parameter] = /^(.*)\/\{([^{}]*)\}$/.exec(operation.path) ?? [];
  const key = parameter === undefined ? undefined : path.get(parameter);
  if (operation.method !== "GET" || parameter === undefined || key === undefined) return null;
  const isItem = (value: Json): value is JsonObject =>
    isObject(value) &&
    [parameter, "id"].some((name) => toText(member(value, name)) === key && Object.hasOwn(value, name));
  const own = content?.example?.value ?? null;
  if (isItem(own)) return own;
  const list = operation.api.table.operations.find(({ method, path: each }) => method === "GET" && each === listPath);
  const responses = list?.revisions.at(-1)?.responses.filter(({ status }) => status.startsWith("2")) ?? [];
  const contents = responses.flatMap((response) => response.content);
  return contents.flatMap(({ example }) => (example === null ? [] : itemsOf(example.value))).find(isItem) ?? null;
}

/** The items of a list's example, which is an array or an object that contains one. */
function itemsOf(example: Json): readonly Json[] {
  if (isArray(example)) return example;
  return isObject(example) ? Object.values(example).flatMap((each) => (isArray(each) ? each : [])) : [];
}
