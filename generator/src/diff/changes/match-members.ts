import type { ValueComparison } from "../inclusion/value-comparison.js";
import type { Shape } from "../schema/shape.js";

export interface MatchedMembers {
  readonly pairs: readonly (readonly [base: number, revision: number])[];
  /** The indexes of members without a counterpart. */
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

type Test = (base: Shape, revision: Shape) => boolean;

/**
 * Finds which members of two unions correspond: members with the same name, equal members, members that allow the same
 * values, members with the same title, and finally the only remaining member without a name of each union, if neither
 * has a title.
 */
export function matchMembers(
  base: readonly Shape[],
  revision: readonly Shape[],
  values: Pick<ValueComparison, "isSame" | "isEquivalent">,
): MatchedMembers {
  const pairs: [number, number][] = [];
  let removed = base.map((_, index) => index);
  let added = revision.map((_, index) => index);
  const match = (test: Test): void => {
    for (const left of removed) {
      const right = added.find((index) => {
        const [one, other] = [base[left], revision[index]];
        return one !== undefined && other !== undefined && test(one, other);
      });
      if (right === undefined) continue;
      pairs.push([left, right]);
      added = added.filter((index) => index !== right);
    }
    removed = removed.filter((index) => !pairs.some(([each]) => each === index));
  };
  match((one, other) => one.name !== null && one.name === other.name);
  match((one, other) => isInline(one) && isInline(other) && values.isSame(one, other));
  // Also matches a schema that was moved into or out of a component. Schemas with different names are different types,
  // so they are not compared.
  match((one, other) => (isInline(one) || isInline(other)) && values.isEquivalent(one, other));
  match((one, other) => {
    const { title } = one.keywords;
    return isInline(one) && isInline(other) && title !== null && title === other.keywords.title;
  });
  const isLast = [onlyInline(removed, base), onlyInline(added, revision)].every(
    (last) => last !== null && last.keywords.title === null,
  );
  if (isLast) match((one, other) => isInline(one) && isInline(other));
  return { pairs, removed, added };
}

/** Returns the only inline schema at the indexes; null if there are none or several. */
function onlyInline(indexes: readonly number[], list: readonly Shape[]): Shape | null {
  const [first, ...others] = indexes.flatMap((index) => list[index] ?? []).filter(isInline);
  return others.length === 0 ? (first ?? null) : null;
}

function isInline({ name }: Shape): boolean {
  return name === null;
}
