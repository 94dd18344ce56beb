import type { Comparison } from "../changes/comparisons.js";
import type { ShapeChange } from "../changes/shape-change.js";
import type { Inclusion, ValueComparison } from "../inclusion/value-comparison.js";
import type { Shape } from "../schema/shape.js";
import type { ShapeIds } from "../schema/shapes.js";

/**
 * Decides which schema changes are breaking: applies each change to the base, and compares the values that are allowed
 * before and after.
 */
export class Verdicts {
  readonly #values: ValueComparison;
  readonly #ids: ShapeIds;
  readonly #whole = new Map<string, Inclusion>();
  readonly #results = new Map<string, ReadonlyMap<ShapeChange, Inclusion>>();

  constructor(values: ValueComparison, ids: ShapeIds) {
    this.#values = values;
    this.#ids = ids;
  }

  /** Whether the receiver still accepts everything that the sender sends after this change. */
  of(change: ShapeChange, comparison: Comparison, direction: "request" | "response"): Inclusion {
    const key = `${comparison.id} ${direction}`;
    const known = this.#results.get(key) ?? this.#decide(comparison, direction);
    this.#results.set(key, known);
    return known.get(change) ?? { kind: "included" };
  }

  /** Whether the receiver still accepts everything that the sender sends after all changes of a schema and its subschemas. */
  ofAll({ id, base, revision }: Comparison, direction: "request" | "response"): Inclusion {
    const key = `${id} ${direction}`;
    const [sent, accepted] = direction === "request" ? [base, revision] : [revision, base];
    const known = this.#whole.get(key) ?? this.#values.compare(sent, accepted);
    this.#whole.set(key, known);
    return known;
  }

  #decide({ base, changes }: Comparison, direction: "request" | "response"): ReadonlyMap<ShapeChange, Inclusion> {
    const relevant = changes.filter(({ about, apply }) => about === "values" && apply !== null);
    const results = new Map<ShapeChange, Inclusion>();
    for (const change of relevant) {
      const changed = this.#apply(base, [change]);
      const [sent, accepted] = direction === "request" ? [base, changed] : [changed, base];
      results.set(change, this.#values.compare(sent, accepted, change.isOpen ? "open" : "closed"));
    }
    if (relevant.length < 2) return results;
    const all = this.#apply(base, relevant);
    const [sent, accepted] = direction === "request" ? [base, all] : [all, base];
    const isHarmless = [...results.values()].every(({ kind }) => kind === "included");
    // Changes that are harmless alone can be breaking together: `if` and `then`.
    if (isHarmless) return share(relevant, this.#values.compare(sent, accepted));
    // Changes that are breaking alone can be harmless together: `minimum: 5` and `exclusiveMinimum: 4` of an integer.
    const isOpen = relevant.some((change) => change.isOpen);
    const isIncluded = this.#values.isIncluded(sent, accepted, isOpen ? "open" : "closed");
    return isIncluded ? share(relevant, { kind: "included" }) : results;
  }

  #apply(base: Shape, changes: readonly ShapeChange[]): Shape {
    const keywords = changes.reduce((current, { apply }) => ({ ...current, ...apply?.(current) }), base.keywords);
    return { id: this.#ids.next(), at: base.at, name: null, nullUnion: null, keywords };
  }
}

function share(changes: readonly ShapeChange[], inclusion: Inclusion): ReadonlyMap<ShapeChange, Inclusion> {
  return new Map(changes.map((change) => [change, inclusion]));
}
