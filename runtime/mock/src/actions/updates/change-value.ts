import { equals } from "../../data/json/equals.js";
import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { Problem } from "../../problem.js";
import type { ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { applyJsonPatch, type PatchOutcome } from "./apply-json-patch.js";
import { findInvalidChanges } from "./find-invalid-changes.js";
import { mergePatch } from "./merge-patch.js";
import { withoutForbiddenNulls } from "./without-forbidden-nulls.js";

export interface ValueChange {
  /** The value without the properties that the request replaces. */
  readonly base: JsonObject;
  readonly resource: ResourceTable;
  /** The properties that the request can't change: the key and the read-only ones. */
  readonly fixed: ReadonlySet<string>;
  /** Returns the value as responses show it. The pointers of a JSON Patch refer to this form. */
  readonly show: () => Json;
}

export type ChangedValue =
  { readonly kind: "changed"; readonly value: JsonObject } | { readonly kind: "refused"; readonly problem: Problem };

/** Changes a value as a request body describes. */
export function changeValue(change: ValueChange, call: Call): ChangedValue {
  const { schemas } = call.operation.api.table;
  const schema = call.content?.schema ?? true;
  const { base } = change;
  if (call.updateFormat === "json-patch") return changeByJsonPatch(change, call);
  if (call.updateFormat === "properties") {
    const sent = writableIn(call.body, change);
    return { kind: "changed", value: mergeAndClear(base, withoutForbiddenNulls(sent, schema, schemas), sent) };
  }
  if (call.body !== undefined && !isObject(call.body)) return refuse("", "type", "must be object", call);
  const patch = writableIn(call.body, change);
  const value = mergePatch(base, patch, { schema, schemas });
  return validated(value, Object.keys(patch), change, call);
}

/**
 * Sets the properties of `sent`. Removes those that only `all` contains: the client sent null for them, but they can't
 * be null.
 */
function mergeAndClear(base: JsonObject, sent: Json, all: JsonObject): JsonObject {
  const kept = Object.entries(base).filter(([name]) => member(sent, name) !== undefined || !Object.hasOwn(all, name));
  return mergeObjects(Object.fromEntries(kept), isObject(sent) ? sent : {});
}

/** The properties of a body that the request can change. */
function writableIn(body: Json | undefined, { fixed }: ValueChange): JsonObject {
  return isObject(body) ? Object.fromEntries(Object.entries(body).filter(([name]) => !fixed.has(name))) : {};
}

/**
 * Applies a JSON Patch to the value as responses show it, and transfers the changes to the stored value, which can also
 * have properties of other versions.
 */
function changeByJsonPatch(change: ValueChange, call: Call): ChangedValue {
  const shown = change.show();
  const outcome = applyJsonPatch(shown, call.body ?? null);
  if (outcome.kind !== "patched") return { kind: "refused", problem: problemOf(outcome, call) };
  const { value: after } = outcome;
  if (!isObject(after)) return refuse("", "type", "must leave an object", call);
  const before = isObject(shown) ? shown : {};
  const changed = Object.keys(mergeObjects(before, after)).filter((name) => {
    const [old, next] = [member(before, name), member(after, name)];
    return !change.fixed.has(name) && !(old !== undefined && next !== undefined && equals(old, next));
  });
  const kept = Object.entries(change.base).filter(([name]) => !changed.includes(name));
  const added = Object.entries(after).filter(([name]) => changed.includes(name));
  const value = mergeObjects(Object.fromEntries(kept), Object.fromEntries(added));
  return validated(value, changed, change, call);
}

function validated(value: JsonObject, names: readonly string[], { resource }: ValueChange, call: Call): ChangedValue {
  const violations = findInvalidChanges({ value, names, resource: resource.name }, call);
  if (violations.length === 0) return { kind: "changed", value };
  return { kind: "refused", problem: { kind: "invalid", path: pathOf(call), violations } };
}

function problemOf(outcome: Exclude<PatchOutcome, { readonly kind: "patched" }>, call: Call): Problem {
  if (outcome.kind === "failed-test") {
    const declared = call.revision.responses.map(({ status }) => Number(status));
    // RFC 5789 section 2.2 suggests 409 for a conflicting state; some APIs declare another status.
    const status = [409, 412, 422, 400].find((each) => declared.includes(each)) ?? 409;
    const reason = `The value at ${outcome.path} differs from the value that operation ${outcome.index} tests.`;
    return { kind: "failed-test", status, reason };
  }
  const { index, field, message } = outcome;
  const at = field === "" ? "" : `/${index}/${field}`;
  return {
    kind: "invalid",
    path: pathOf(call),
    violations: [{ in: "body", at, keyword: "pointer", message, value: "" }],
  };
}

function refuse(at: string, keyword: string, message: string, call: Call): ChangedValue {
  const violations = [{ in: "body", at, keyword, message, value: "" } as const];
  return { kind: "refused", problem: { kind: "invalid", path: pathOf(call), violations } };
}

function pathOf({ target }: Call): string {
  return target.split("?", 1)[0] ?? target;
}
