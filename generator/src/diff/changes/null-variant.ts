import type { ValueComparison } from "../inclusion/value-comparison.js";
import type { Shape } from "../schema/shape.js";
import { shapeChange, type ShapeChange, type ShapeEdge } from "./shape-change.js";

/**
 * Compares a schema with a union of null and an equivalent schema. The only change is that null became allowed or is no
 * longer allowed. Returns null if the schemas don't have this form.
 */
export function nullVariant(
  base: Shape,
  revision: Shape,
  values: ValueComparison,
): { readonly changes: readonly ShapeChange[]; readonly edges: readonly ShapeEdge[] } | null {
  const added = payloadOf(revision);
  if (added !== null && payloadOf(base) === null && isPlain(base) && values.isEquivalent(base, added.payload))
    return change("became-nullable", added.key, { base, revision: added.payload, applied: revision });
  const removed = payloadOf(base);
  if (
    removed !== null &&
    payloadOf(revision) === null &&
    isPlain(revision) &&
    values.isEquivalent(removed.payload, revision)
  )
    return change("became-not-nullable", removed.key, { base: removed.payload, revision, applied: revision });
  return null;
}

function change(
  name: string,
  key: string,
  { base, revision, applied }: { readonly base: Shape; readonly revision: Shape; readonly applied: Shape },
): { readonly changes: readonly ShapeChange[]; readonly edges: readonly ShapeEdge[] } {
  const on = name === "became-nullable" ? "revision" : "base";
  const edge = {
    segment: "",
    isProperty: false,
    isRequired: false,
    isDirect: true,
    effect: "same",
    base,
    revision,
  } as const;
  return { changes: [shapeChange(name, { keys: [key], on, apply: () => applied.keywords })], edges: [edge] };
}

function isPlain({ keywords }: Shape): boolean {
  return keywords.types?.includes("null") !== true;
}

function payloadOf({ keywords }: Shape): { readonly key: string; readonly payload: Shape } | null {
  for (const key of ["oneOf", "anyOf"] as const) {
    const [one, other, ...more] = keywords[key];
    if (one === undefined || other === undefined || more.length > 0) continue;
    if (isNull(one)) return { key, payload: other };
    if (isNull(other)) return { key, payload: one };
  }
  return null;
}

function isNull({ keywords: { types } }: Shape): boolean {
  return types?.length === 1 && types[0] === "null";
}
