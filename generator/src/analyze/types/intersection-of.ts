import type { Schema } from "../../model/schema.js";
import { distinct } from "./distinct.js";

/**
 * Returns the intersection of schemas, flattened and without duplicates. `unknown` parts are dropped, and inline objects without
 * common properties are merged into one.
 */
export function intersectionOf(parts: readonly Schema[]): Schema {
  const flat = parts.flatMap((part) => (part.kind === "intersection" ? part.parts : [part]));
  const restricting = mergeObjects(distinct(flat.filter((part) => part.kind !== "unknown")));
  const [first] = restricting;
  if (first === undefined) return flat[0] ?? { kind: "never" };
  return restricting.length === 1 ? first : { kind: "intersection", parts: restricting };
}

function mergeObjects(parts: readonly Schema[]): readonly Schema[] {
  const objects = parts.filter((part) => part.kind === "object");
  const names = objects.flatMap(({ properties }) => properties.map(({ name }) => name));
  const areDisjoint = new Set(names).size === names.length && objects.every(({ additional }) => additional === null);
  if (objects.length < 2 || !areDisjoint) return parts;
  const merged: Schema = {
    kind: "object",
    properties: objects.flatMap(({ properties }) => properties),
    additional: null,
  };
  return [...parts.filter((part) => part.kind !== "object"), merged];
}
