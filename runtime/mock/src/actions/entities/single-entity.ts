import { isObject } from "../../json.js";
import type { Action } from "../../tables/tables.js";
import { flatBody } from "./body-content.js";
import { merged, success, type Call, type Result } from "../call.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { sentBy, writableOf } from "./writable.js";

type SingleAction = Extract<Action, { readonly kind: "read-one" | "update-one" | "replace-one" }>;

/** What there is one of below its parents: it is there with values of its own as soon as they are. */
export function singleEntity({ kind, resource, scope }: SingleAction, call: Call): Result {
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
  const sent = sentBy(call.body, flat, call);
  const start = before ?? (schema === null ? {} : shape(schema, undefined, call, { seed, fill: "all" }));
  const writable = writableOf(flat, call).names;
  const kept = Object.entries(isObject(start) ? start : {}).filter(
    ([name]) => kind === "update-one" || !writable.has(name),
  );
  const { value } = call.world.state.put(resource, keys, merged(Object.fromEntries(kept), sent));
  return success(schema === null ? undefined : shape(schema, value, call, { seed, fill: "required" }));
}
