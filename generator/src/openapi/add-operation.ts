import { defineMember, isObject, type Json, type JsonObject } from "../model/json.js";

interface Added {
  /** In upper case, except for a method from `additionalOperations`, which is unchanged. */
  readonly method: string;
  readonly value: JsonObject;
}

type PathItems = Record<string, Record<string, Json>>;

const methods: ReadonlySet<string> = new Set(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]);

/**
 * Adds an operation to the path item with the given name, such as a path. Returns whether OpenAPI 3.1 supports the
 * method.
 */
export function addOperation(items: PathItems, name: string, { method, value }: Added): boolean {
  const item = Object.hasOwn(items, name) ? (items[name] ?? {}) : {};
  defineMember(items, name, item);
  if (methods.has(method) || method === "QUERY") item[method.toLowerCase()] = value;
  else {
    const known = item["additionalOperations"];
    const additional: Record<string, Json> = isObject(known) ? { ...known } : {};
    defineMember(additional, method, value);
    item["additionalOperations"] = additional;
  }
  return methods.has(method);
}
