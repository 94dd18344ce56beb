import type { Shape } from "../schema/shape.js";
import { listOfTypes } from "./list-of-types.js";
import { shapeChange, type ShapeChange } from "./shape-change.js";
import { wrappedProperties } from "./wrapped-properties.js";

/** Matches the names of the changes that `list-of-types` replaces. */
const partsOfTypes = /^(?:type|(?:one|any|all)-of-(?:added|removed))$/;

/**
 * Merges changes that people see as a single change: an object that became a union of objects, or a type that became a
 * union of types.
 */
export function summarizeChanges(
  base: Shape,
  revision: Shape,
  changes: readonly ShapeChange[],
): readonly ShapeChange[] {
  const { types, oneOf, anyOf } = revision.keywords;
  const list = listOfTypes(base.keywords, revision.keywords);
  if (list !== null) {
    const change = shapeChange("list-of-types", {
      keys: [],
      args: { added: [...list.added], removed: [...list.removed] },
      apply: () => ({ types, oneOf, anyOf }),
    });
    return [change, ...changes.filter(({ name }) => !partsOfTypes.test(name))];
  }
  const wrapped = wrappedProperties(base.keywords, revision.keywords);
  if (wrapped === null) return changes;
  const others = changes.filter(
    ({ name, property }) => name !== "type" && !(name === "property-removed" && wrapped.has(property?.name ?? "")),
  );
  const { properties, required } = revision.keywords;
  return [
    shapeChange("wrapped-in-one-of", { keys: [], apply: () => ({ types, oneOf, properties, required }) }),
    ...others,
  ];
}
