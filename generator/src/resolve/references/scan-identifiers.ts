import type { Source } from "../../load/source.js";
import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { childOf, locationOf } from "../../model/location.js";
import type { Place } from "./references.js";

export interface Anchor {
  readonly name: string;
  readonly place: Place;
}

interface Scanned {
  /** Outer ones before inner ones. */
  readonly identifiers: readonly { readonly identifier: string; readonly place: Place }[];
  readonly anchors: readonly Anchor[];
}

/** Where keys are names, not keywords: a property may be called `example`. */
const maps = new Set(["properties", "patternProperties", "$defs", "definitions", "schemas", "dependentSchemas"]);
/** Where values stand that are no schemas. */
const values = new Set(["example", "examples", "default", "enum", "const", "value", "dataValue"]);

/** Every `$self`, `$id`, `$anchor` and `$dynamicAnchor` of a file. However deep it is nested, nothing here is recursive. */
export function scanIdentifiers(source: Source): Scanned {
  const identifiers: Scanned["identifiers"][number][] = [];
  const anchors: Anchor[] = [];
  const stack: (Place & { readonly isMap: boolean })[] = [
    { value: source.root, at: locationOf(source.path, ""), isMap: false },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, at, isMap } = next;
    const place = { value, at };
    if (isObject(value) && !isMap) {
      const identifier = value["$id"] ?? (at.endsWith("#") ? value["$self"] : undefined);
      if (typeof identifier === "string" && !identifier.startsWith("#")) identifiers.push({ identifier, place });
      for (const name of [value["$anchor"], value["$dynamicAnchor"]])
        if (typeof name === "string") anchors.push({ name, place });
    }
    for (const [key, child] of childrenOf(value, isMap))
      stack.push({ value: child, at: childOf(at, key), isMap: !isMap && maps.has(String(key)) });
  }
  return { identifiers, anchors };
}

function childrenOf(value: Json, isMap: boolean): readonly (readonly [string | number, Json])[] {
  if (isArray(value)) return [...value.entries()].filter(([, child]) => isNested(child));
  if (!isObject(value)) return [];
  return Object.entries(value).filter(
    ([key, child]) => isNested(child) && (isMap || !(values.has(key) || key.startsWith("x-"))),
  );
}

function isNested(value: Json): value is JsonObject | readonly Json[] {
  return isObject(value) || isArray(value);
}
