import { isObject, type Json, type JsonObject } from "../../json.js";
import type { Action } from "../../tables/tables.js";
import { bodySchema } from "./body-schema.js";
import { success, type Call, type Result } from "../call.js";
import { resourceOf } from "../resource-of.js";
import { changeValue } from "../updates/change-value.js";
import { isDeleted, markDeleted, unmarkDeleted } from "../effects/implicit-entities.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { withNotes } from "../writes/with-notes.js";
import { completeEntity } from "../writes/complete-entity.js";
import { writeRulesOf } from "../writes/write-rules-of.js";

type SingletonAction = Extract<Action, { readonly kind: "read-one" | "update-one" | "replace-one" | "delete-one" }>;

/**
 * Reads, changes or deletes a singleton. It exists as soon as its parents do, and has generated values until it is
 * changed. A deleted singleton exists again once a request replaces it.
 */
export function handleSingleton({ kind, resource, scope }: SingletonAction, call: Call): Result {
  const absent = missingParent(scope, call);
  if (absent !== null) return absent;
  const schema = call.content?.schema ?? null;
  const keys = [...scopeKeys(scope, call), "-"];
  const seed = `${resource}/${keys.join("/")}`;
  if (isDeleted(resource, keys, call)) {
    if (kind !== "replace-one") return { kind: "not-found", resource, key: keys.at(-2) ?? resource };
    unmarkDeleted(resource, keys, call);
  }
  const before = call.world.state.get(resource, keys)?.value ?? null;
  if (kind === "delete-one") {
    call.world.state.remove(resource, keys);
    markDeleted(resource, keys, call);
  }
  if (kind === "read-one" || kind === "delete-one") {
    return success(
      schema === null
        ? undefined
        : shape(schema, before ?? undefined, call, { seed, fill: before === null ? "all" : "required" }),
    );
  }
  const start = before ?? (schema === null ? {} : shape(schema, undefined, call, { seed, fill: "all" }));
  const table = resourceOf(resource, call);
  const rules = writeRulesOf(resource, bodySchema(call), call);
  const stored = isObject(start) ? start : {};
  const show = (): Json => shape(schema ?? true, start, call, { seed, fill: "required" });
  const isReplaced = kind === "replace-one" && table.put !== "merge";
  const restore = (value: JsonObject): JsonObject => value;
  const result = changeValue({ stored, resource: table, isReplaced, rules, restore, show }, call);
  if (result.kind === "refused") return result.problem;
  const complete = completeEntity({ keys, value: result.value, created: null, rules }, table, call);
  const { value } = call.world.state.put(resource, keys, complete);
  const shown = schema === null ? undefined : shape(schema, value, call, { seed, fill: "required" });
  return withNotes(success(shown), rules.ignored);
}
