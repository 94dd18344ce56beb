import type { Schema } from "../../model/schema.js";

/** A union without repetitions and unions in it; of one variant it is that variant. What may be anything swallows the rest. */
export function unionOf(variants: readonly Schema[]): Schema {
  const flat = variants.flatMap((variant) => (variant.kind === "union" ? variant.variants : [variant]));
  const possible = distinct(joinEnums(flat.filter((variant) => variant.kind !== "never")));
  const unknown = possible.find((variant) => variant.kind === "unknown");
  const [first] = possible;
  if (unknown !== undefined) return unknown;
  if (first === undefined) return { kind: "never" };
  return possible.length === 1 ? first : { kind: "union", variants: possible };
}

/** Several enums are one; beside any text they are an open one. */
function joinEnums(variants: readonly Schema[]): readonly Schema[] {
  const enums = variants.filter((variant) => variant.kind === "enum");
  const [first, ...others] = enums;
  if (first === undefined) return variants;
  const values = [...new Set(enums.flatMap((each) => each.values))];
  const isBesideText = variants.some(({ kind }) => kind === "string");
  if (others.length === 0 && !isBesideText) return variants;
  const joined: Schema = {
    kind: "enum",
    values,
    isOpen: isBesideText || enums.some(({ isOpen }) => isOpen),
    members: distinct(enums.flatMap(({ members }) => members)),
  };
  return [joined, ...variants.filter(({ kind }) => kind !== "enum" && kind !== "string")];
}

/** An intersection without repetitions and intersections in it; what may be anything is left out; inline objects become one. */
export function intersectionOf(parts: readonly Schema[]): Schema {
  const flat = parts.flatMap((part) => (part.kind === "intersection" ? part.parts : [part]));
  const telling = mergeObjects(distinct(flat.filter((part) => part.kind !== "unknown")));
  const [first] = telling;
  if (first === undefined) return flat[0] ?? { kind: "never" };
  return telling.length === 1 ? first : { kind: "intersection", parts: telling };
}

/** Inline objects become one where no property stands in two of them. */
function mergeObjects(parts: readonly Schema[]): readonly Schema[] {
  const objects = parts.filter((part) => part.kind === "object");
  const names = objects.flatMap(({ properties }) => properties.map(({ name }) => name));
  const areApart = new Set(names).size === names.length && objects.every(({ additional }) => additional === null);
  if (objects.length < 2 || !areApart) return parts;
  const merged: Schema = {
    kind: "object",
    properties: objects.flatMap(({ properties }) => properties),
    additional: null,
  };
  return [...parts.filter((part) => part.kind !== "object"), merged];
}

/** Where a part stands makes no difference. */
function distinct<T>(parts: readonly T[]): readonly T[] {
  const keyOf = (part: T): string => JSON.stringify(part, (key, value: unknown) => (key === "at" ? undefined : value));
  return parts.length < 2 ? parts : [...new Map(parts.map((part) => [keyOf(part), part])).values()];
}
