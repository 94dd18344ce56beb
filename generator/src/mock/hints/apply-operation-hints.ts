import type { Action, EntityPlaces, OperationTable, ResourceTable, Scope } from "@almanac/mock/codegen/v1";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { childOf } from "../../model/location.js";
import { resourceTable } from "../infer/resource-table.js";
import { parametersOf, pathKey } from "../paths.js";
import { withProperties } from "./with-properties.js";
import type { OperationHint } from "./operation-hint.js";

export interface HintedState {
  readonly operations: readonly OperationTable[];
  readonly resources: ReadonlyMap<string, ResourceTable>;
}

/**
 * Replaces inferred actions, and the inferred places of entities in bodies, with those from hints. Adds the resources
 * that only hints mention.
 */
export function applyOperationHints(
  state: HintedState,
  hints: readonly OperationHint[],
  reporter: Reporter,
): HintedState {
  const operations = [...state.operations];
  const resources = new Map(state.resources);
  for (const hint of hints) {
    const index = operations.findIndex(({ name, aliases = [] }) => name === hint.name || aliases.includes(hint.name));
    const operation = operations[index];
    if (operation === undefined) {
      reportUnknown(hint, operations, reporter);
      continue;
    }
    const context = { operations, resources, reporter };
    const stated = actionOf(hint, operation, context);
    const action = stated === null ? null : withMerge(stated, hint, context);
    if (action === null) continue;
    if ("resource" in action && !resources.has(action.resource)) {
      const scope = "scope" in action ? action.scope : [];
      resources.set(action.resource, resourceTable(action.resource, isSingle(action.kind) ? null : "id", scope));
    }
    const { entity: inferred = {}, ...rest } = operation;
    // In hints for these actions, `body` and `response` are paths to an array or a boolean, not to an entity.
    const isOther = ["exists", "upsert-many", "delete-many"].includes(action.kind);
    const entity = isOther ? {} : withProperties(placesOf(hint, inferred), hint, operation);
    operations[index] = {
      ...rest,
      action,
      ...(Object.keys(entity).length === 0 ? {} : { entity }),
      reason: "a hint specifies it",
    };
  }
  return { operations, resources };
}

function reportUnknown({ name, at }: OperationHint, operations: readonly OperationTable[], reporter: Reporter): void {
  reporter.report({
    code: "unknown-operation",
    severity: "error",
    at,
    onKey: true,
    message: `Unknown operation ${name}.`,
    help: didYouMean(
      name,
      operations.map((each) => each.name),
      "Use the name of an operation in this document.",
    ),
  });
}

function placesOf({ body, response }: OperationHint, { body: b, response: r, ...rest }: EntityPlaces): EntityPlaces {
  const bodyPath = body ?? b ?? [];
  const responsePath = response === "none" ? null : (response ?? r);
  return {
    ...rest,
    ...(bodyPath.length === 0 ? {} : { body: bodyPath }),
    ...(responsePath === undefined || responsePath?.length === 0 ? {} : { response: responsePath }),
  };
}

interface HintContext {
  readonly operations: readonly OperationTable[];
  readonly resources: ReadonlyMap<string, ResourceTable>;
  readonly reporter: Reporter;
}

/** Returns the action that a hint states. If the hint doesn't fit its operation, reports an error and returns null. */
function actionOf(hint: OperationHint, operation: OperationTable, context: HintContext): Action | null {
  const { set, when, refused } = hint;
  const isAct = Object.keys(set).length > 0 || Object.keys(when).length > 0 || refused !== null;
  const kind = hint.does ?? (isAct ? "act" : operation.action.kind);
  if (isAct && kind !== "act")
    return reject(hint, "does", "Only an action with `does: act` can have `set`, `when` and `refused`.", context);
  const isInferred = kind === operation.action.kind && hint.resource === null && hint.key === null;
  if (isInferred && kind !== "act") return operation.action;
  if (kind === "schema") return { kind };
  const last = hint.key ?? parametersOf(operation.path).at(-1) ?? null;
  const resource = hint.resource ?? resourceFor(operation, isKeyed(kind) ? last : null, context);
  if (resource === null)
    return reject(hint, null, "The hint needs a resource, because none was inferred for the operation.", context);
  if (isKeyed(kind) && (last === null || !parametersOf(operation.path).includes(last)))
    return reject(hint, "key", `The path ${operation.path} has no parameter that identifies an entity.`, context);
  const names = parametersOf(operation.path);
  const outer = isKeyed(kind) ? names.slice(0, names.indexOf(last ?? "")) : names;
  const scope = scopeOf(outer, { resource, operation, context });
  switch (kind) {
    case "act":
      return { kind, resource, scope, key: last ?? "", set, when, refused };
    case "read":
    case "update":
    case "replace":
    case "delete":
      return { kind, resource, scope, key: last ?? "", isUpsert: false };
    case "create":
      return { kind, resource, scope, list: null, wrapper: null };
    case "list":
      if (operation.list === null) return reject(hint, "does", "The response isn't a list of objects.", context);
      return { kind, resource, scope, where: [], list: operation.list };
    case "exists":
      return { kind, resource, scope, key: last ?? "", path: hint.response === "none" ? [] : (hint.response ?? []) };
    case "upsert-many":
    case "delete-many":
      return { kind, resource, scope, items: hint.body ?? [], list: kind === "upsert-many" ? operation.list : null };
    case "count":
      return { kind, resource, scope, path: hint.response === "none" ? [] : (hint.response ?? []) };
    case "clear":
    case "read-one":
    case "update-one":
    case "replace-one":
    case "delete-one":
      return { kind, resource, scope };
    default:
      return reject(hint, "does", `Hints can't specify the action ${kind}.`, context);
  }
}

/** Adds the `merge` of a hint to an update. If the action isn't an update, reports an error and returns null. */
function withMerge(action: Action, hint: OperationHint, context: HintContext): Action | null {
  if (hint.merge === null) return action;
  if (action.kind === "update" || action.kind === "replace") return { ...action, merges: hint.merge };
  return reject(hint, "merge", "Only `update` and `replace` can have `merge`.", context);
}

function isKeyed(kind: Action["kind"]): boolean {
  return ["act", "read", "update", "replace", "delete", "exists"].includes(kind);
}

function isSingle(kind: Action["kind"]): boolean {
  return kind.endsWith("-one");
}

function reject(
  { name, at }: OperationHint,
  property: string | null,
  message: string,
  { reporter }: HintContext,
): null {
  reporter.report({
    code: "invalid-operation-hint",
    severity: "error",
    at: property === null ? at : childOf(at, property),
    ...(property === null ? { onKey: true } : {}),
    message: `${name}: ${message}`,
    help: "`almanac mock --list` shows what was inferred for each operation. docs/mock-hints.md describes the hints for operations.",
  });
  return null;
}

/**
 * The resource that was inferred for an operation, or else for the entity that the parameter `key` identifies; null if
 * there is none.
 */
function resourceFor({ action, path }: OperationTable, key: string | null, { operations }: HintContext): string | null {
  if ("resource" in action) return action.resource;
  return key === null ? null : resourceAt(path.slice(0, path.indexOf(`{${key}}`) + key.length + 2), operations);
}

/** The resource of the entity at a path; null if there is none. */
function resourceAt(path: string, operations: readonly OperationTable[]): string | null {
  const found = operations.find(
    ({ action, path: own }) => "key" in action && "isUpsert" in action && pathKey(own) === pathKey(path),
  );
  return found !== undefined && "resource" in found.action ? found.action.resource : null;
}

interface ScopeContext {
  readonly resource: string;
  readonly operation: OperationTable;
  readonly context: HintContext;
}

function scopeOf(parameters: readonly string[], { resource, operation, context }: ScopeContext): Scope {
  const parents = context.resources.get(resource)?.parents ?? [];
  return parameters.map((parameter, index) => {
    const end = operation.path.indexOf(`{${parameter}}`) + parameter.length + 2;
    const found = resourceAt(operation.path.slice(0, end), context.operations);
    return { parameter, resource: parents.length === parameters.length ? (parents[index] ?? null) : found };
  });
}
