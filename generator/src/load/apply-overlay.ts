import { JSONPathEnvironment, type JSONValue } from "json-p3";
import type { Reporter } from "../diagnostics/reporter.js";
import { defineMember, isArray, isObject, member, stringMember, type Json, type JsonObject } from "../model/json.js";
import { childOf, locationOf, type Location } from "../model/location.js";
import type { Source } from "./source.js";

/** The door to json-p3: JSONPath as RFC 9535 has it. */
const paths = new JSONPathEnvironment();

type Place = readonly (string | number)[];

/** The targets of overlays, by place, and whether any document had what they mean. */
export type OverlayTargets = Map<Location, { readonly target: string; readonly isMatched: boolean }>;

export interface ApplyOverlayOptions {
  readonly reporter: Reporter;
  /** Kept for all documents of an API: a target may mean something that only one of them has. */
  readonly targets: OverlayTargets;
}

/** A document as an OpenAPI Overlay (1.0, 1.1) changes it. What is wrong with the overlay is reported. */
export function applyOverlay(source: Source, overlay: Source, { reporter, targets }: ApplyOverlayOptions): Source {
  const at = locationOf(overlay.path, "");
  const version = stringMember(overlay.root, "overlay");
  const actions = member(overlay.root, "actions");
  if (version === null || !/^1\.[01]\.\d+$/.test(version) || !isArray(actions)) {
    reporter.report({
      code: "invalid-overlay",
      severity: "error",
      at,
      message: "This is no OpenAPI Overlay 1.0 or 1.1.",
      help: "It needs overlay: 1.1.0, info, and a list of actions.",
    });
    return source;
  }
  const root = actions.reduce<Json>(
    (changed, action, index) => applyAction(changed, action, { at: childOf(at, "actions", index), reporter, targets }),
    source.root,
  );
  return { ...source, root };
}

interface Acting {
  readonly at: Location;
  readonly reporter: Reporter;
  readonly targets: OverlayTargets;
}

function applyAction(root: Json, action: Json, { at, reporter, targets }: Acting): Json {
  const target = stringMember(action, "target");
  const places = target === null ? null : find(root, target);
  const where = target === null ? at : childOf(at, "target");
  const report = (message: string): void =>
    reporter.report({
      code: "invalid-overlay",
      severity: "error",
      at: where,
      message,
      help: "See the OpenAPI Overlay Specification, section 4.4.",
    });
  if (places === null) {
    report("An action needs a target that is a JSONPath (RFC 9535).");
    return root;
  }
  const isMatched = places.length > 0 || targets.get(where)?.isMatched === true;
  targets.set(where, { target: target ?? "", isMatched });
  // From the last to the first: taking one away moves those behind it.
  if (member(action, "remove") === true) return [...places].reverse().reduce(removeAt, root);
  const copied = stringMember(action, "copy");
  const sources = copied === null ? [] : (find(root, copied) ?? []);
  const [from] = sources;
  if (copied !== null && (from === undefined || sources.length > 1)) {
    report("What is copied must be one place.");
    return root;
  }
  const update = from === undefined ? member(action, "update") : valueAt(root, from);
  return update === undefined
    ? root
    : places.reduce((changed, place) => changeAt(changed, place, (value) => merge(value, update)), root);
}

/** Null for what is no JSONPath. */
function find(root: Json, path: string): readonly Place[] | null {
  try {
    // The library only reads it.
    return paths.query(path, root as JSONValue).nodes.map(({ location }) => location);
  } catch {
    return null;
  }
}

function valueAt(root: Json, place: Place): Json | undefined {
  return place.reduce<Json | undefined>((value, step) => stepInto(value, step), root);
}

function stepInto(value: Json | undefined, step: string | number): Json | undefined {
  return typeof step === "number" ? (isArray(value) ? value[step] : undefined) : member(value, step);
}

function changeAt(value: Json, [step, ...rest]: Place, change: (value: Json) => Json): Json {
  if (step === undefined) return change(value);
  const inner = stepInto(value, step);
  return inner === undefined ? value : withStep(value, step, changeAt(inner, rest, change));
}

function withStep(value: Json, step: string | number, inner: Json): Json {
  if (isArray(value)) return value.map((item, index) => (index === step ? inner : item));
  const changed: Record<string, Json> = {};
  for (const [key, own] of Object.entries(value as JsonObject)) defineMember(changed, key, key === step ? inner : own);
  return changed;
}

function removeAt(root: Json, place: Place): Json {
  const last = place.at(-1);
  if (last === undefined) return root;
  return changeAt(root, place.slice(0, -1), (value) => {
    if (isArray(value)) return value.filter((_, index) => index !== last);
    return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== last)) : value;
  });
}

/** Objects are merged, lists get the update at their end, anything else is replaced. */
function merge(value: Json, update: Json): Json {
  if (isArray(value)) return isArray(update) ? [...value, ...update] : [...value, update];
  if (!isObject(value) || !isObject(update)) return update;
  const merged: Record<string, Json> = {};
  for (const [key, own] of Object.entries(value)) defineMember(merged, key, own);
  for (const [key, change] of Object.entries(update)) {
    const own = member(value, key);
    defineMember(merged, key, own === undefined ? change : merge(own, change));
  }
  return merged;
}
