import type { Shape } from "../schema/shape.js";
import type { ChangedProperty, ShapeChange } from "../changes/shape-change.js";

/**
 * Marks a removed and an added property that may be one renamed property: they have the same schema, and no other removed
 * or added property has it.
 */
export function hintProperties(
  changes: readonly ShapeChange[],
  isSame: (left: Shape, right: Shape) => boolean,
): readonly ShapeChange[] {
  const propertiesOf = (name: string): readonly ChangedProperty[] =>
    changes.flatMap((change) => (change.name === name && change.property !== null ? [change.property] : []));
  const [removed, added] = [propertiesOf("property-removed"), propertiesOf("property-added")];
  if (removed.length === 0 || added.length === 0) return changes;
  // With many candidates, a rename is unlikely, and comparing all pairs is slow.
  if (removed.length * added.length > MAX_PAIRS) return changes;
  const isLike = (one: ChangedProperty, other: ChangedProperty): boolean =>
    one.isRequired === other.isRequired && isSame(one.shape, other.shape);
  const renames = removed.flatMap((from) => {
    const [to, ...others] = added.filter((each) => isLike(from, each));
    const isOnly = to !== undefined && others.length === 0 && removed.filter((each) => isLike(each, to)).length === 1;
    return isOnly ? [{ from: from.name, to: to.name }] : [];
  });
  return changes.map((change) => {
    const name = change.property?.name;
    const rename =
      change.name === "property-removed"
        ? renames.find(({ from }) => from === name)
        : change.name === "property-added"
          ? renames.find(({ to }) => to === name)
          : undefined;
    return rename === undefined ? change : { ...change, rename };
  });
}

const MAX_PAIRS = 400;
