import { equals } from "../../data/json/equals.js";
import { isArray, isObject, member, type Json } from "../../json.js";
import { editAt, type CopyBudget } from "./edit-at.js";
import { parsePointer } from "../../data/json/parse-pointer.js";
import { valueAtPointer } from "../../data/json/value-at-pointer.js";

export type PatchOutcome =
  | { readonly kind: "patched"; readonly value: Json }
  /** A `test` operation whose value differs. `index` is the operation's position in the patch. */
  | { readonly kind: "failed-test"; readonly index: number; readonly path: string }
  /** An operation that can't be applied. `field` is the invalid field of the operation. */
  | { readonly kind: "invalid"; readonly index: number; readonly field: string; readonly message: string };

/** Limits the work and the size of the result, because each `copy` can double the value. */
const MAX_COPIES = 5_000_000;

/** Applies a JSON Patch (RFC 6902) to a copy of a value. Either all operations apply or none. */
export function applyJsonPatch(value: Json, patch: Json): PatchOutcome {
  if (!isArray(patch)) return { kind: "invalid", index: 0, field: "", message: "must be an array of operations" };
  const budget: CopyBudget = { left: MAX_COPIES };
  let current = value;
  for (const [index, operation] of patch.entries()) {
    const outcome = applyOperation(current, operation, budget);
    if (outcome.kind === "failed-test") return { ...outcome, index };
    if (outcome.kind === "invalid") return { ...outcome, index };
    if (budget.left < 0) return { kind: "invalid", index, field: "", message: "makes the value too large" };
    current = outcome.value;
  }
  return { kind: "patched", value: current };
}

type Outcome =
  | { readonly kind: "patched"; readonly value: Json }
  | { readonly kind: "failed-test"; readonly path: string }
  | { readonly kind: "invalid"; readonly field: string; readonly message: string };

function applyOperation(current: Json, operation: Json, budget: CopyBudget): Outcome {
  const [op, path, from, value] = ["op", "path", "from", "value"].map((name) => member(operation, name));
  const tokens = typeof path === "string" ? parsePointer(path) : null;
  if (tokens === null || typeof path !== "string") return invalid("path", "must be a JSON Pointer");
  switch (op) {
    case "add":
    case "replace":
      if (value === undefined) return invalid("value", "is required");
      return changed(editAt(current, tokens, { kind: op, value }, budget));
    case "remove":
      return changed(editAt(current, tokens, { kind: "remove" }, budget));
    case "test":
      if (value === undefined) return invalid("value", "is required");
      return test(current, { tokens, path, value });
    case "copy":
    case "move":
      return transfer(current, { op, from, tokens, path }, budget);
    default:
      return invalid("op", "must be add, remove, replace, move, copy or test");
  }
}

interface Test {
  readonly tokens: readonly string[];
  readonly path: string;
  readonly value: Json;
}

function test(current: Json, { tokens, path, value }: Test): Outcome {
  const found = valueAtPointer(current, tokens);
  return found !== undefined && equals(found, value)
    ? { kind: "patched", value: current }
    : { kind: "failed-test", path };
}

interface Transfer {
  readonly op: "copy" | "move";
  readonly from: Json | undefined;
  readonly tokens: readonly string[];
  readonly path: string;
}

function transfer(current: Json, { op, from, tokens, path }: Transfer, budget: CopyBudget): Outcome {
  const source = typeof from === "string" ? parsePointer(from) : null;
  const value = source === null ? undefined : valueAtPointer(current, source);
  if (typeof from !== "string" || source === null || value === undefined)
    return invalid("from", "must be a JSON Pointer to an existing value");
  if (op === "copy") {
    spendOn(value, budget);
    return changed(editAt(current, tokens, { kind: "add", value }, budget));
  }
  if (path.startsWith(`${from}/`)) return invalid("path", "must not be inside the moved value");
  if (path === from) return { kind: "patched", value: current };
  const rest = editAt(current, source, { kind: "remove" }, budget);
  return changed(rest === undefined ? undefined : editAt(rest, tokens, { kind: "add", value }, budget));
}

function changed(value: Json | undefined): Outcome {
  return value === undefined ? invalid("path", "must refer to an existing location") : { kind: "patched", value };
}

function invalid(field: string, message: string): Outcome {
  return { kind: "invalid", field, message };
}

/** Spends one unit of the budget for a value and for each value inside it, until the budget is exceeded. */
function spendOn(value: Json, budget: CopyBudget): void {
  const pending: Json[] = [value];
  for (let next = pending.pop(); next !== undefined && budget.left >= 0; next = pending.pop()) {
    budget.left -= 1;
    if (isArray(next)) for (const item of next) pending.push(item);
    else if (isObject(next)) for (const item of Object.values(next)) pending.push(item);
  }
}
