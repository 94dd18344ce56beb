import { isObject, type Json } from "../../json.js";
import type { Action } from "../../tables/tables.js";
import { flatBody } from "./body-schema.js";
import { success, type Call, type Result } from "../call.js";
import { resourceOf } from "../resource-of.js";
import { changeValue } from "../updates/change-value.js";
import { isDeleted, markDeleted, unmarkDeleted } from "../effects/implicit-entities.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { unchangeableNames } from "./unchangeable-names.js";
import { writablePropertiesOf } from "./writable-properties.js";

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
  const isReplaced = kind === "replace-one" && table.put !== "merge";
  const writable = isReplaced ? writablePropertiesOf(flatBody(call), call).names : null;
  const unchanged = Object.entries(isObject(start) ? start : {}).filter(([name]) => writable?.has(name) !== true);
  const show = (): Json => shape(schema ?? true, start, call, { seed, fill: "required" });
  const result = changeValue(
    { base: Object.fromEntries(unchanged), resource: table, fixed: unchangeableNames(call), show },
    call,
  );
  if (result.kind === "refused") return result.problem;
  const { value } = call.world.state.put(resource, keys, result.value);
  return success(schema === null ? undefined : shape(schema, value, call, { seed, fill: "required" }));
}
