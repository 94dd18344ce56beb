import type { ValueComparison } from "../inclusion/value-comparison.js";
import type { Keywords, Shape } from "../schema/shape.js";
import { shapeChange, type ShapeChange, type ShapeEdge } from "./shape-change.js";

/**
 * Compares a schema with a union of null and a second schema. Reports that null became allowed or is no longer allowed,
 * and compares the second schema with the first. Returns null if neither side is such a union.
 */
export function nullVariant(
  base: Shape,
  revision: Shape,
  values: ValueComparison,
): { readonly changes: readonly ShapeChange[]; readonly edges: readonly ShapeEdge[] } | null {
  const [removed, added] = [payloadOf(base), payloadOf(revision)];
  if (added !== null && removed === null && isPlain(base, added, values)) {
    const { key, payload, nothing } = added;
    const applied = { ...revision.keywords, [key]: [base, nothing] };
    return change("became-nullable", key, { base, revision: payload, applied });
  }
  if (removed !== null && added === null && isPlain(revision, removed, values)) {
    const { key, payload } = removed;
    return change("became-not-nullable", key, { base: payload, revision, applied: payload.keywords });
  }
  return null;
}

function change(
  name: string,
  key: string,
  { base, revision, applied }: { readonly base: Shape; readonly revision: Shape; readonly applied: Keywords },
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
  return { changes: [shapeChange(name, { keys: [key], on, apply: () => applied })], edges: [edge] };
}

interface Variant {
  readonly key: "oneOf" | "anyOf";
  readonly payload: Shape;
  /** The member that allows only null. */
  readonly nothing: Shape;
}

/**
 * Whether a schema can be compared with the payload of a variant. Its type must not include null. A schema without a
 * type, or a union, which could have the variant as a member, must be equivalent to the payload.
 */
function isPlain(shape: Shape, { payload }: Variant, values: ValueComparison): boolean {
  const { types, oneOf, anyOf } = shape.keywords;
  if (types?.includes("null") === true) return false;
  return (types !== null && oneOf.length + anyOf.length === 0) || values.isEquivalent(shape, payload);
}

function payloadOf({ keywords }: Shape): Variant | null {
  for (const key of ["oneOf", "anyOf"] as const) {
    const [one, other, ...more] = keywords[key];
    if (one === undefined || other === undefined || more.length > 0) continue;
    if (isNull(one)) return { key, payload: other, nothing: one };
    if (isNull(other)) return { key, payload: one, nothing: other };
  }
  return null;
}

function isNull({ keywords: { types } }: Shape): boolean {
  return types?.length === 1 && types[0] === "null";
}
