import { flatten } from "../../data/schema/flatten.js";
import type { Call } from "../call.js";
import { flatBody } from "./body-schema.js";
import { readOnlyNames } from "./writable-properties.js";

/**
 * Returns the names of the read-only properties of the request body. For a JSON Patch, returns those of the response,
 * because its pointers refer to the value as responses show it.
 */
export function unchangeableNames(call: Call): ReadonlySet<string> {
  if (call.updateFormat !== "json-patch") return readOnlyNames(flatBody(call), call);
  return readOnlyNames(flatten(call.content?.schema ?? true, call.operation.api.table.schemas), call);
}
