import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten } from "../../data/schema/flatten.js";
import { defineMember, type Json, type JsonObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Call } from "../call.js";

/**
 * Returns the properties of an envelope that indicate whether the request succeeded, set to the values of a success:
 * `success: true`, `errors: []`, `status: "ok"`. Without them, generated values could contradict the response's status.
 * `except` is the property that contains the entity.
 */
export function signsOfSuccess(schema: MockSchema, except: string | null, call: Call): JsonObject {
  const { schemas } = call.operation.api.table;
  const found: Record<string, Json> = {};
  for (const [name, property] of flatten(schema, schemas).object.properties) {
    const candidates = name === except ? [] : candidatesFor(name, call);
    const value = candidates.find((each) => matchesSchema(property, each, schemas));
    if (value !== undefined) defineMember(found, name, value);
  }
  return found;
}

const none: readonly Json[] = [[], null];

/** The values that indicate success, most likely first, by lowercase property name. */
const signs: ReadonlyMap<string, readonly Json[]> = new Map<string, readonly Json[]>([
  ...["success", "successful", "issuccess", "succeeded", "ok", "result"].map((name) => [name, [true]] as const),
  ["error", [false, null]],
  ...["errors", "warnings", "messages"].map((name) => [name, none] as const),
  ["status", [true, "ok", "OK", "success", "SUCCESS", "Success"]],
]);

/** Names of properties whose value is the HTTP status code. */
const statusNames: ReadonlySet<string> = new Set(["status", "statuscode", "httpstatus", "httpcode"]);

function candidatesFor(name: string, { response }: Call): readonly Json[] {
  const letters = name.toLowerCase().replace(/[^a-z]/g, "");
  const status = /^\d{3}$/.test(response.status) ? Number(response.status) : 200;
  return [...(statusNames.has(letters) ? [status] : []), ...(signs.get(letters) ?? [])];
}
