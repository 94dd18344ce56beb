import { JSONPathEnvironment, type JSONValue } from "json-p3";
import type { Reporter } from "../diagnostics/reporter.js";
import { defineMember, isArray, isObject, member, stringMember, type Json, type JsonObject } from "../model/json.js";
import { childOf, locationOf, type Location } from "../model/location.js";
import type { Source } from "./source.js";

/** Finds nodes by JSONPath (RFC 9535). Only this file imports json-p3. */
const paths = new JSONPathEnvironment();

type NodePath = readonly (string | number)[];

/** The targets of overlay actions, by location, and whether each target matched in any document. */
export type OverlayTargets = Map<Location, { readonly target: string; readonly isMatched: boolean }>;

export interface ApplyOverlayOptions {
  readonly reporter: Reporter;
  /** Shared by all documents of an API, because a target may match in only one of them. */
  readonly targets: OverlayTargets;
}

/** Applies an OpenAPI Overlay (1.0, 1.1) to a document. Reports errors in the overlay. */
export function applyOverlay(source: Source, overlay: Source, { reporter, targets }: ApplyOverlayOptions): Source {
  const at = locationOf(overlay.path, "");
  const version = stringMember(overlay.root, "overlay");
  const actions = member(overlay.root, "actions");
  if (version === null || !/^1\.[01]\.\d+$/.test(version) || !isArray(actions)) {
    reporter.report({
      code: "invalid-overlay",
      severity: "error",
      at,
      message: 'Not an OpenAPI Overlay 1.0 or 1.1: the field "overlay" or "actions" is missing or invalid.',
      help: "An overlay needs `overlay: 1.1.0`, an `info` object, and a list of `actions`.",
    });
    return source;
  }
  const root = actions.reduce<Json>(
    (changed, action, index) => applyAction(changed, action, { at: childOf(at, "actions", index), reporter, targets }),
    source.root,
  );
  return { ...source, root, isTree: false };
}

interface ActionContext {
  readonly at: Location;
  readonly reporter: Reporter;
  readonly targets: OverlayTargets;
}

function applyAction(root: Json, action: Json, { at, reporter, targets }: ActionContext): Json {
  const target = stringMember(action, "target");
  const nodes = target === null ? null : findNodes(root, target);
  const where = target === null ? at : childOf(at, "target");
  const report = (message: string, help: string): void =>
    reporter.report({
      code: "invalid-overlay",
      severity: "error",
      at: where,
      message,
      help,
    });
  if (nodes === null) {
    report(
      'An action needs the field "target" with a JSONPath (RFC 9535).',
      'Write a path such as $.info or $.paths["/users"].get.',
    );
    return root;
  }
  const isMatched = nodes.length > 0 || targets.get(where)?.isMatched === true;
  targets.set(where, { target: target ?? "", isMatched });
  // Nodes are removed from last to first, because a removal shifts the list items after it.
  if (member(action, "remove") === true) return [...nodes].reverse().reduce(removeAt, root);
  const copied = stringMember(action, "copy");
  const sources = copied === null ? [] : (findNodes(root, copied) ?? []);
  const [from] = sources;
  if (copied !== null && (from === undefined || sources.length > 1)) {
    report(
      'The JSONPath in "copy" must match exactly one value.',
      "Write the path of one value, such as $.components.schemas.User.",
    );
    return root;
  }
  const update = from === undefined ? member(action, "update") : valueAt(root, from);
  return update === undefined
    ? root
    : nodes.reduce((changed, path) => changeAt(changed, path, (value) => merge(value, update)), root);
}

/** Returns the paths of all matching nodes; null if the string is not a JSONPath. */
function findNodes(root: Json, path: string): readonly NodePath[] | null {
  try {
    // The cast from a read-only type is safe, because the library doesn't change the value.
    return paths.query(path, root as JSONValue).nodes.map(({ location }) => location);
  } catch {
    return null;
  }
}

function valueAt(root: Json, path: NodePath): Json | undefined {
  return path.reduce<Json | undefined>((value, key) => childAt(value, key), root);
}

function childAt(value: Json | undefined, key: string | number): Json | undefined {
  return typeof key === "number" ? (isArray(value) ? value[key] : undefined) : member(value, key);
}

function changeAt(value: Json, [key, ...rest]: NodePath, change: (value: Json) => Json): Json {
  if (key === undefined) return change(value);
  const child = childAt(value, key);
  return child === undefined ? value : replaceChild(value, key, changeAt(child, rest, change));
}

function replaceChild(value: Json, key: string | number, replacement: Json): Json {
  if (isArray(value)) return value.map((item, index) => (index === key ? replacement : item));
  const changed: Record<string, Json> = {};
  for (const [name, child] of Object.entries(value as JsonObject))
    defineMember(changed, name, name === key ? replacement : child);
  return changed;
}

function removeAt(root: Json, path: NodePath): Json {
  const last = path.at(-1);
  if (last === undefined) return root;
  return changeAt(root, path.slice(0, -1), (value) => {
    if (isArray(value)) return value.filter((_, index) => index !== last);
    return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== last)) : value;
  });
}

/** Merges objects, appends to lists, and replaces any other value. */
function merge(value: Json, update: Json): Json {
  if (isArray(value)) return isArray(update) ? [...value, ...update] : [...value, update];
  if (!isObject(value) || !isObject(update)) return update;
  const merged: Record<string, Json> = {};
  for (const [key, child] of Object.entries(value)) defineMember(merged, key, child);
  for (const [key, change] of Object.entries(update)) {
    const child = member(value, key);
    defineMember(merged, key, child === undefined ? change : merge(child, change));
  }
  return merged;
}
