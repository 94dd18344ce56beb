import type { Comparison, Comparisons } from "../changes/comparisons.js";
import type { Keys, ShapeChange } from "../changes/shape-change.js";
import { childOf, type Location } from "../../model/location.js";
import type { JsonObject } from "../../model/json.js";
import type { Inclusion } from "../inclusion/value-comparison.js";
import { findRule } from "../rules/find-rule.js";
import type { Verdict } from "../rules/rule.js";
import type { Shape } from "../schema/shape.js";
import type { Emission } from "./finding.js";
import { codeWitness } from "./code-witness.js";
import { emitPropertyLifecycle } from "./emit-property-lifecycle.js";
import { nameFindings } from "./name-findings.js";
import type { SunsetNotice } from "./lifecycle.js";
import { directionOf, type SchemaRoot } from "./schema-root.js";
import { typesVerdict } from "./types-verdict.js";
import type { Verdicts } from "./verdicts.js";
import { walkComparison, type Visit } from "./walk-comparison.js";

export interface SchemaContext {
  /** Caches the findings of each comparison, without their operation, because many operations have the same schemas. */
  readonly templates: Map<string, readonly Emission[]>;
  readonly comparisons: Comparisons;
  readonly verdicts: Verdicts;
  readonly ways: "each" | "all";
  /** Today, as the number of days since 1970; null if dates aren't compared with it. */
  readonly today: number | null;
  readonly notice: SunsetNotice;
}

/**
 * Returns findings for all changes between two schemas of an operation. `extensions` are the extensions of the
 * revision's operation.
 */
export function emitSchema(
  base: Shape,
  revision: Shape,
  {
    root,
    context,
    extensions,
  }: { readonly root: SchemaRoot; readonly context: SchemaContext; readonly extensions: JsonObject },
): readonly Emission[] {
  const { comparisons, ways, templates } = context;
  const start = comparisons.of(base, revision);
  if (!comparisons.hasChanges(start)) return [];
  const { kind, isSent, isTyped, isInTypes, acceptsSingle, occurrence } = root;
  const place = occurrence.parameter?.in === "header";
  const stability = extensions["x-stability-level"] ?? null;
  const key = JSON.stringify([start.id, kind, isSent, isTyped, isInTypes, acceptsSingle, place, stability]);
  const known =
    templates.get(key) ??
    walkComparison(start, comparisons, ways).flatMap((visit) => [
      ...visit.comparison.changes.flatMap((change) => emitChange(change, visit, { root, context })),
      ...emitPropertyLifecycle(visit, { root, context, extensions }),
    ]);
  templates.set(key, known);
  return known.map((each) => ({ ...each, occurrence: { ...occurrence, property: each.occurrence.property } }));
}

interface EmitOptions {
  readonly root: SchemaRoot;
  readonly context: SchemaContext;
}

function emitChange(change: ShapeChange, visit: Visit, { root, context }: EmitOptions): readonly Emission[] {
  const { comparison, path } = visit;
  const direction = directionOf(root);
  const isInner = path.length > 0;
  const names = nameFindings(change, { root, comparison, isInner });
  if (names.length === 0) return [];
  const isHidden = direction === "request" ? visit.isReadOnly : visit.isWriteOnly;
  const inclusion = isHidden ? ({ kind: "included" } as const) : inclusionOf(change, visit, { direction, context });
  const hasTypes = !isHidden && visit.isInTypes && root.isInTypes && !isAbsorbed(change, visit, { direction, context });
  const types = hasTypes ? typesVerdict(change, direction, [comparison.base, comparison.revision]) : "safe";
  const isSafe = inclusion.kind === "included" && types === "safe";
  // oasdiff also reports some safe changes. Almanac's own ids are reported only for changes that aren't safe.
  const known = names.filter((id) => (isSafe ? findRule(id)?.origin === "oasdiff" : findRule(id) !== null));
  const isTextual = change.name === "type" && names.some((id) => isSafeAsText(id, root));
  const judged = isTextual ? ({ kind: "included" } as const) : inclusion;
  // A change without an id of its own is reported only if it isn't proven safe.
  if (known.length === 0 && judged.kind === "included") return [];
  const fallback = `${prefixOf(root, isInner)}-${direction === "request" ? "narrowed" : "widened"}`;
  const wire = judge(judged);
  const witness =
    judged.kind === "excluded"
      ? ({ kind: "value", value: judged.witness } as const)
      : types === "breaking"
        ? codeWitness(change, direction, comparison)
        : null;
  return (known.length === 0 ? [fallback] : known).map((id) => ({
    id,
    wire,
    confidence: judged.kind === "unproven" && witness === null ? "unproven" : "exact",
    types,
    direction,
    cause: { base: at(comparison.base, change.keys.base), revision: at(comparison.revision, change.keys.revision) },
    args: known.length === 0 ? { ...change.args, change: change.name } : change.args,
    witness,
    hint: change.rename === null ? null : { kind: "property", ...change.rename },
    occurrence: { ...root.occurrence, property: propertyOf(change, path) },
  }));
}

interface InclusionOptions {
  readonly direction: "request" | "response";
  readonly context: SchemaContext;
}

/**
 * Whether, after a change to a subschema, the receiver still accepts everything that the sender sends. `visit.effect`
 * determines how the subschema affects the whole schema.
 */
function inclusionOf(change: ShapeChange, visit: Visit, { direction, context }: InclusionOptions): Inclusion {
  const { comparison, effect, outer } = visit;
  const own = context.verdicts.of(change, comparison, direction);
  if (effect === "same")
    return own.kind === "included" || outer === null ? own : inOuter(own, outer, { direction, context });
  const inverse = context.verdicts.of(change, comparison, direction === "request" ? "response" : "request");
  const isIncluded = inverse.kind === "included" && (effect === "inverse" || own.kind === "included");
  return isIncluded || outer === null ? inverse : inOuter(inverse, outer, { direction, context });
}

/** Whether a change doesn't affect the type, for example because another alternative of a union allows its values. */
function isAbsorbed(change: ShapeChange, visit: Visit, options: InclusionOptions): boolean {
  const { comparison, outer } = visit;
  const isNewMember = options.direction === "response" && /^(?:any|one)-of-added$/.test(change.name);
  const isNewPart = options.direction === "request" && change.name === "all-of-added";
  if (isNewMember || isNewPart) return inclusionOf(change, visit, options).kind === "included";
  if (outer === null || change.name !== "became-required") return false;
  return (
    options.context.verdicts.of(change, comparison, options.direction).kind !== "included" &&
    inclusionOf(change, visit, options).kind === "included"
  );
}

/** Compares the whole union or condition that contains a change, because another alternative may accept the value. */
function inOuter(own: Inclusion, outer: Comparison, { direction, context }: InclusionOptions): Inclusion {
  const whole = context.verdicts.ofAll(outer, direction);
  // Another change may break the whole, unless this change is known to break its own alternative.
  return whole.kind === "excluded" && own.kind !== "excluded" ? { kind: "unproven" } : whole;
}

/** Whether a type change is safe because the value is sent as text, which has no types. */
function isSafeAsText(id: string, root: SchemaRoot): boolean {
  return !root.isTyped && /-type-(?:compatible|generalized|specialized)$/.test(id) && findRule(id)?.level === "info";
}

function judge(inclusion: Inclusion): Verdict {
  switch (inclusion.kind) {
    case "included":
      // Ignores one case: in a union or a condition, a safe change can affect which alternatives match.
      return "safe";
    case "excluded":
      return "breaking";
    case "unproven":
      return "risky";
  }
}

function prefixOf({ kind }: SchemaRoot, isInner: boolean): string {
  if (!isInner) return kind;
  return kind.endsWith("-body") ? kind.replace("-body", "-property") : `${kind}-property`;
}

function at({ at: location }: Shape, keys: Keys): Location | null {
  return keys === null ? null : childOf(location, ...keys);
}

function propertyOf({ property, name }: ShapeChange, path: readonly string[]): string {
  const isBelow = property !== null && /^(?:property-|became-)/.test(name);
  return [...path, ...(isBelow ? [property.name] : [])].join("/");
}
