import { isObject, mergeObjects } from "../../json.js";
import type { Action } from "../../tables/tables.js";
import { flatBody } from "./body-schema.js";
import { success, type Call, type Result } from "../call.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { withoutReadOnly, writablePropertiesOf } from "./writable-properties.js";

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
  const flat = flatBody(call);
  const sent = withoutReadOnly(call.body, flat, call);
  const start = before ?? (schema === null ? {} : shape(schema, undefined, call, { seed, fill: "all" }));
  const writable = writablePropertiesOf(flat, call).names;
  const unchanged = Object.entries(isObject(start) ? start : {}).filter(
    ([name]) => kind === "update-one" || !writable.has(name),
  );
  const { value } = call.world.state.put(resource, keys, mergeObjects(Object.fromEntries(unchanged), sent));
  return success(schema === null ? undefined : shape(schema, value, call, { seed, fill: "required" }));
}
