import type { ValueComparison } from "../inclusion/value-comparison.js";
import type { Keywords, Shape } from "../schema/shape.js";
import { compareAnnotations, compareMutability } from "./compare-annotations.js";
import { compareBounds } from "./compare-bounds.js";
import { compareChildren } from "./compare-children.js";
import { compareNullUnions } from "./compare-null-unions.js";
import { compareProperties } from "./compare-properties.js";
import { compareUnions } from "./compare-unions.js";
import { compareValues } from "./compare-values.js";
import { hintProperties } from "../renames/hint-properties.js";
import { nullVariant } from "./null-variant.js";
import type { ShapeChange, ShapeEdge } from "./shape-change.js";
import { summarizeChanges } from "./summarize-changes.js";
import { withOwnProperties } from "./with-own-properties.js";
import { withoutWrapper } from "./without-wrapper.js";

/** Two schemas at corresponding places, and how they differ. */
export interface Comparison {
  readonly id: number;
  readonly base: Shape;
  readonly revision: Shape;
  readonly changes: readonly ShapeChange[];
  readonly edges: readonly ShapeEdge[];
}

/** Compares each pair of schemas once. */
export class Comparisons {
  readonly #values: ValueComparison;
  readonly #known = new Map<string, Comparison>();
  readonly #below = new WeakMap<ShapeEdge, Comparison>();
  readonly #changed = new Map<number, boolean>();
  #nextId = 0;

  constructor(values: ValueComparison) {
    this.#values = values;
  }

  readonly of = (first: Shape, second: Shape): Comparison => {
    const key = `${first.id} ${second.id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const [base, revision] = this.#withoutWrappers(first, second);
    const isWrapped = base !== first || revision !== second;
    const comparison = isWrapped
      ? this.of(base, revision)
      : { id: this.#nextId++, base, revision, ...this.#compare(base, revision) };
    this.#known.set(key, comparison);
    return comparison;
  };

  /** Returns the comparison of the subschemas that an edge leads to. */
  readonly below = (edge: ShapeEdge): Comparison => {
    const known = this.#below.get(edge);
    if (known !== undefined) return known;
    const comparison = this.of(edge.base, edge.revision);
    this.#below.set(edge, comparison);
    return comparison;
  };

  /** Whether two schemas, or any of their corresponding subschemas, differ. */
  hasChanges(comparison: Comparison): boolean {
    if (!this.#changed.has(comparison.id)) this.#explore(comparison);
    return this.#changed.get(comparison.id) === true;
  }

  /**
   * Finds all reachable comparisons, then propagates changes to their parents. Doesn't recurse, because schemas can be
   * circular.
   */
  #explore(start: Comparison): void {
    const parents = new Map<number, number[]>();
    const changed: number[] = [];
    const seen = new Set([start.id]);
    const pending = [start];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next.changes.length > 0) changed.push(next.id);
      for (const edge of next.edges) {
        const child = this.below(edge);
        const known = this.#changed.get(child.id);
        if (known === true) changed.push(next.id);
        if (known !== undefined) continue;
        parents.set(child.id, [...(parents.get(child.id) ?? []), next.id]);
        if (seen.has(child.id)) continue;
        seen.add(child.id);
        pending.push(child);
      }
    }
    const found = new Set<number>();
    for (let id = changed.pop(); id !== undefined; id = changed.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      changed.push(...(parents.get(id) ?? []));
    }
    for (const id of seen) this.#changed.set(id, found.has(id));
  }

  #withoutWrappers(first: Shape, second: Shape): readonly [Shape, Shape] {
    const { isEquivalent } = this.#values;
    const base = withoutWrapper(first, second, isEquivalent);
    const revision = withoutWrapper(second, first, isEquivalent);
    return [withOwnProperties(base, revision), withOwnProperties(revision, base)];
  }

  /** Unwraps the schemas first, because a wrapper has the annotations of the schema that it contains. */
  #compareMutability(edge: ShapeEdge): readonly ShapeChange[] {
    const [base, revision] = this.#withoutWrappers(edge.base, edge.revision);
    return compareMutability({ ...edge, base, revision });
  }

  #compare(base: Shape, revision: Shape): Pick<Comparison, "changes" | "edges"> {
    if (base === revision) return { changes: [], edges: [] };
    const variant = nullVariant(base, revision, this.#values);
    if (variant !== null) return variant;
    const [from, to] = [base.keywords, revision.keywords];
    const children = compareChildren(from, to);
    const unions = compareUnions(from, to, this.#values);
    const edges = [...children.edges, ...unions.edges];
    const all = [
      ...compareValues(from, to),
      ...compareBounds(from, to),
      ...hintProperties(compareProperties(from, to), this.#values.isSame),
      ...children.changes,
      ...unions.changes,
    ];
    const isEquivalent = mayBeRewritten(all, from, to) && this.#values.isEquivalent(base, revision);
    const changes = isEquivalent
      ? all.filter(({ about }) => about === "annotation")
      : summarizeChanges(base, revision, all);
    return {
      changes: [
        ...changes,
        ...compareNullUnions(base, revision),
        ...compareAnnotations(from, to),
        ...edges.flatMap((edge) => this.#compareMutability(edge)),
      ],
      edges,
    };
  }
}

const composition = /^(?:allOf|anyOf|oneOf|not|if|then|else|dependentSchemas|patternProperties|additionalProperties)$/;

/**
 * Whether changes are ignored if the two schemas are equivalent. A single changed keyword is reported even if it has no
 * effect, such as the format of an object, unless it is the type, or an `allOf`, `anyOf` or `oneOf` that only one of the
 * schemas has. Changes that can't cancel each other out are reported, too: several values that were added to an enum (or
 * removed), and properties, unless a schema may have moved into or out of another keyword.
 */
function mayBeRewritten(changes: readonly ShapeChange[], from: Keywords, to: Keywords): boolean {
  const relevant = changes.filter(({ about }) => about === "values");
  const [first, ...others] = relevant;
  if (first === undefined) return false;
  const isEnum = first.name === "enum-value-added" || first.name === "enum-value-removed";
  if (isEnum && from.enum !== null && to.enum !== null && others.every(({ name }) => name === first.name)) return false;
  const hasProperty = relevant.some(({ name }) => name === "property-added" || name === "property-removed");
  if (hasProperty && !relevant.some((each) => composition.test(keywordOf(each)))) return false;
  if (others.length > 0) return true;
  const list = keywordOf(first);
  const isList = list === "allOf" || list === "anyOf" || list === "oneOf";
  return (first.name === "type" && list === "type") || (isList && (from[list].length === 0 || to[list].length === 0));
}

function keywordOf({ keys }: ShapeChange): string {
  return (keys.base ?? keys.revision ?? [])[0] ?? "";
}
