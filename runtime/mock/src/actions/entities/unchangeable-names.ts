import { flatten } from "../../data/schema/flatten.js";
import type { Call } from "../call.js";
import { flatBody } from "./body-schema.js";
import { readOnlyNames } from "./writable-properties.js";

/** The read-only properties of a request body. A JSON Patch changes the response's form of the value instead. */
export function unchangeableNames(call: Call): ReadonlySet<string> {
  if (call.updateFormat !== "json-patch") return readOnlyNames(flatBody(call), call);
  return readOnlyNames(flatten(call.content?.schema ?? true, call.operation.api.table.schemas), call);
}
