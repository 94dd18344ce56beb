import { isObject, type Json } from "../../json.js";
import type { Action } from "../../tables/tables.js";
import { flatBody } from "./body-schema.js";
import { success, type Call, type Result } from "../call.js";
import { resourceOf } from "../resource-of.js";
import { changeValue } from "../updates/change-value.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { unchangeableNames } from "./unchangeable-names.js";
import { writablePropertiesOf } from "./writable-properties.js";

type SingletonAction = Extract<Action, { readonly kind: "read-one" | "update-one" | "replace-one" }>;

/** Reads or changes a singleton. It exists as soon as its parents do, with generated values until it is changed. */
export function handleSingleton({ kind, resource, scope }: SingletonAction, call: Call): Result {
  const absent = missingParent(scope, call);
  if (absent !== null) return absent;
  const schema = call.content?.schema ?? null;
  const keys = [...scopeKeys(scope, call), "-"];
  const seed = `${resource}/${keys.join("/")}`;
  const before = call.world.state.get(resource, keys)?.value ?? null;
  if (kind === "read-one") {
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
