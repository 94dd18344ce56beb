import type { Comparison, Comparisons } from "../changes/comparisons.js";
import type { EdgeEffect } from "../changes/shape-change.js";

export interface Visit {
  readonly comparison: Comparison;
  /** The path of the property, in segments. */
  readonly path: readonly string[];
  /**
   * The comparison of the outermost union, condition or similar schema that contains the place; null if a value that is
   * invalid here always makes the whole value invalid.
   */
  readonly outer: Comparison | null;
  /** Whether the place affects TypeScript types; false below `not`, `if` and similar keywords. */
  readonly isInTypes: boolean;
  /** How the whole schema changes if the schema here allows more values. */
  readonly effect: EdgeEffect;
  /** Whether the place is inside a property that is read-only, or write-only, in both schemas. */
  readonly isReadOnly: boolean;
  readonly isWriteOnly: boolean;
}

/** The keywords whose schemas aren't part of the generated types. */
const untyped: ReadonlySet<string> = new Set([
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "contentSchema",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

/** The maximum number of places to visit below one schema. A shared subschema is visited once for each path to it. */
const MAX_PLACES = 20_000;

/**
 * Lists the places below a comparison that have changes. If `ways` is `each`, lists each comparison once, at its
 * shortest path. If it is `all`, lists every path that doesn't contain the same comparison twice.
 */
export function walkComparison(start: Comparison, comparisons: Comparisons, ways: "each" | "all"): readonly Visit[] {
  if (!comparisons.hasChanges(start)) return [];
  const first: Visit = {
    comparison: start,
    path: [],
    outer: null,
    isInTypes: true,
    effect: "same",
    isReadOnly: false,
    isWriteOnly: false,
  };
  const found: Visit[] = [];
  const queue: (readonly [Visit, ReadonlySet<number>])[] = [[first, new Set([start.id])]];
  const seen = new Set<string>();
  for (const [visit, above] of queue) {
    const { comparison } = visit;
    const key = `${comparison.id} ${visit.path.length > 0} ${visit.isReadOnly} ${visit.isWriteOnly} ${visit.outer !== null} ${visit.isInTypes} ${visit.effect}`;
    if (ways === "each" && seen.has(key)) continue;
    seen.add(key);
    if (comparison.changes.length > 0) found.push(visit);
    if (queue.length > MAX_PLACES) continue;
    for (const edge of comparison.edges) {
      const child = comparisons.below(edge);
      if (above.has(child.id) || !comparisons.hasChanges(child)) continue;
      const { readOnly, writeOnly } = child.revision.keywords;
      const next: Visit = {
        comparison: child,
        path: edge.segment === "" ? visit.path : [...visit.path, edge.segment],
        isInTypes: visit.isInTypes && (edge.isProperty ? allowsObjects(comparison) : !untyped.has(edge.segment)),
        outer: visit.outer ?? (edge.isDirect ? null : comparison),
        effect: combine(visit.effect, edge.effect),
        isReadOnly: visit.isReadOnly || (edge.isProperty && readOnly && child.base.keywords.readOnly),
        isWriteOnly: visit.isWriteOnly || (edge.isProperty && writeOnly && child.base.keywords.writeOnly),
      };
      queue.push([next, ways === "all" ? new Set([...above, child.id]) : above]);
    }
  }
  return found;
}

/** Whether both schemas allow objects. Otherwise, their properties have no meaning. */
function allowsObjects({ base, revision }: Comparison): boolean {
  return [base, revision].every(({ keywords: { types } }) => types === null || types.includes("object"));
}

function combine(outer: EdgeEffect, inner: EdgeEffect): EdgeEffect {
  if (outer === "mixed" || inner === "mixed") return "mixed";
  return outer === inner ? "same" : "inverse";
}
