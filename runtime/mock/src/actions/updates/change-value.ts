import { equals } from "../../data/json/equals.js";
import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { Problem } from "../../problem.js";
import type { ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { entitySchema } from "../places/entity-schema.js";
import { accessOf } from "../writes/access-of.js";
import { withDefaults } from "../writes/with-defaults.js";
import { writeProperties } from "../writes/write-properties.js";
import type { WriteRules } from "../writes/write-rules.js";
import { applyJsonPatch, type PatchOutcome } from "./apply-json-patch.js";
import { findInvalidChanges } from "./find-invalid-changes.js";
import { mergesUnsent } from "./merges-unsent.js";

export interface ValueChange {
  readonly stored: JsonObject;
  readonly resource: ResourceTable;
  /** Restores the key, which a request can't change. */
  readonly restore: (value: JsonObject) => JsonObject;
  /** Whether the request replaces all properties that clients can set. */
  readonly isReplaced: boolean;
  /** Whether nested objects keep the properties that the request doesn't contain. Default: false. */
  readonly isDeep?: boolean;
  /** The paths (as JSON) of objects in which the request sets only some properties. Default: none. */
  readonly parts?: ReadonlySet<string>;
  readonly rules: WriteRules;
  /** Returns the value as responses show it. The pointers of a JSON Patch refer to this form. */
  readonly show: () => Json;
}

export type ChangedValue =
  { readonly kind: "changed"; readonly value: JsonObject } | { readonly kind: "refused"; readonly problem: Problem };

/** Changes a value as a request body describes. */
export function changeValue(change: ValueChange, call: Call): ChangedValue {
  const { stored, isReplaced, isDeep = false, parts, rules } = change;
  if (call.updateFormat === "json-patch") return changeByJsonPatch(change, call);
  if (call.updateFormat === "merge-patch") {
    if (call.body !== undefined && !isObject(call.body)) return refuse("", "type", "must be object", call);
    const patch = call.body ?? {};
    const value = writeProperties(patch, stored, {
      ...rules,
      isMerged: isObjectPath,
      nulls: "remove",
      keepsRequired: false,
    });
    return validated(value, Object.keys(patch), change, call);
  }
  const sent = isObject(call.body) ? call.body : {};
  const [body] = rules.bodies;
  const completed = isReplaced && body !== undefined ? withDefaults(sent, body, rules.schemas) : sent;
  const merges = isDeep ? isObjectPath : mergesUnsent(rules);
  const isMerged = (path: readonly string[]): boolean =>
    !isReplaced && (merges(path) || parts?.has(JSON.stringify(path)) === true);
  return { kind: "changed", value: change.restore(writeProperties(completed, stored, { ...rules, isMerged })) };
}

/** Whether a path leads to an object that isn't in an array. Arrays are replaced as a whole. */
function isObjectPath(path: readonly string[]): boolean {
  return !path.includes("*");
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
  if (!isObject(after)) return refuse("", "type", "must result in an object", call);
  const before = isObject(shown) ? shown : {};
  const changed = Object.keys(mergeObjects(before, after)).filter((name) => {
    const [old, next] = [member(before, name), member(after, name)];
    return !(old !== undefined && next !== undefined && equals(old, next));
  });
  const sent = Object.fromEntries(Object.entries(after).filter(([name]) => changed.includes(name)));
  const view = call.content?.schema ?? entitySchema(change.resource.name, call);
  // The document doesn't say which properties a JSON Patch can change, so only the read-only ones are protected.
  const rules: WriteRules = {
    ...change.rules,
    bodies: [view],
    isMerged: (path) => path.length === 0,
    nulls: "keep",
    keepsRequired: false,
  };
  const written = writeProperties(sent, change.stored, rules);
  const level = { path: [], bodies: [view], views: rules.views };
  const isRemoved = (name: string): boolean =>
    changed.includes(name) && !Object.hasOwn(after, name) && accessOf(name, level, rules) !== "readOnly";
  const value = Object.fromEntries(Object.entries(written).filter(([name]) => !isRemoved(name)));
  return validated(value, changed, change, call);
}

/** Validates the properties among `names` that have changed. */
function validated(
  written: JsonObject,
  names: readonly string[],
  { resource, stored, restore }: ValueChange,
  call: Call,
): ChangedValue {
  const value = restore(written);
  const changed = names.filter((name) => {
    const [next, old] = [member(value, name), member(stored, name)];
    return next === undefined || old === undefined || !equals(next, old);
  });
  const violations = findInvalidChanges({ value, names: changed, resource: resource.name }, call);
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
