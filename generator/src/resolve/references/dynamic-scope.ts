import { isObject, member } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { LocatedValue } from "./located-value.js";

/** The target of each `$dynamicRef: "#name"`, by name: the outermost schema in the dynamic scope that defines the name. */
export type Scope = ReadonlyMap<string, LocatedValue>;

export const emptyScope: Scope = new Map();

/** Returns the schemas that define a dynamic anchor, by name: the schema itself, and those in its `$defs`. */
export function dynamicAnchorsOf({ value, at }: LocatedValue): Scope {
  const anchors = new Map<string, LocatedValue>();
  const ownName = member(value, "$dynamicAnchor");
  if (typeof ownName === "string") anchors.set(ownName, { value, at });
  const definitions = member(value, "$defs");
  for (const [key, definition] of Object.entries(isObject(definitions) ? definitions : {})) {
    const name = member(definition, "$dynamicAnchor");
    if (typeof name === "string" && !anchors.has(name))
      anchors.set(name, { value: definition, at: childOf(at, "$defs", key) });
  }
  return anchors;
}

/**
 * Adds the names that an inner schema defines. A name that is already in scope keeps its target, because the outermost
 * schema takes precedence.
 */
export function extendScope(scope: Scope, anchors: Scope): Scope {
  return anchors.size === 0 ? scope : new Map([...anchors, ...scope]);
}
