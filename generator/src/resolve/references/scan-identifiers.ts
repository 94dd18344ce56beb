import { nameMaps } from "../../load/name-maps.js";
import type { Source } from "../../load/source.js";
import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { childOf, locationOf } from "../../model/location.js";
import type { LocatedValue } from "./located-value.js";

export interface Anchor {
  readonly name: string;
  readonly located: LocatedValue;
}

interface Scanned {
  /** Outer schemas come before inner ones. */
  readonly identifiers: readonly { readonly identifier: string; readonly located: LocatedValue }[];
  readonly anchors: readonly Anchor[];
}

/** Keywords whose values are not schemas. */
const dataKeywords = new Set(["example", "examples", "default", "enum", "const", "value", "dataValue"]);

/**
 * Finds every `$self`, `$id`, `$anchor` and `$dynamicAnchor` in a file. Doesn't use recursion, so that deep nesting
 * can't overflow the stack.
 */
export function scanIdentifiers(source: Source): Scanned {
  const identifiers: Scanned["identifiers"][number][] = [];
  const anchors: Anchor[] = [];
  const stack: (LocatedValue & { readonly isMap: boolean })[] = [
    { value: source.root, at: locationOf(source.path, ""), isMap: false },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, at, isMap } = next;
    const located = { value, at };
    if (isObject(value) && !isMap) {
      const identifier = value["$id"] ?? (at.endsWith("#") ? value["$self"] : undefined);
      if (typeof identifier === "string" && !identifier.startsWith("#")) identifiers.push({ identifier, located });
      for (const name of [value["$anchor"], value["$dynamicAnchor"]])
        if (typeof name === "string") anchors.push({ name, located });
    }
    for (const [key, child] of childrenOf(value, isMap))
      stack.push({ value: child, at: childOf(at, key), isMap: !isMap && nameMaps.has(String(key)) });
  }
  return { identifiers, anchors };
}

function childrenOf(value: Json, isMap: boolean): readonly (readonly [string | number, Json])[] {
  if (isArray(value)) return [...value.entries()].filter(([, child]) => isNested(child));
  if (!isObject(value)) return [];
  return Object.entries(value).filter(
    ([key, child]) => isNested(child) && (isMap || !(dataKeywords.has(key) || key.startsWith("x-"))),
  );
}

function isNested(value: Json): value is JsonObject | readonly Json[] {
  return isObject(value) || isArray(value);
}
