import type { Reporter } from "../../diagnostics/reporter.js";
import { isArray, isObject, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { LocatedValue } from "../references/located-value.js";
import type { References } from "../references/references.js";

/**
 * Merges a path item with the path item that its `$ref` points to. Each field keeps its location. If both path items
 * have a field, the one next to the `$ref` is used, and the duplicate is reported.
 */
export function mergePathItem(raw: Json, found: Location, { references, reporter }: Context): LocatedValue | null {
  const { at } = references.locateValue(raw, found);
  const target = references.follow(raw, at);
  if (target === null || !isObject(raw) || !isObject(target.value) || raw["$ref"] === undefined) return target;
  const { $ref: _, ...siblings } = raw;
  if (Object.keys(siblings).length === 0) return target;
  for (const [key, value] of Object.entries(siblings)) {
    recordLocations(value, childOf(at, key), references);
    if (Object.hasOwn(target.value, key)) reportDuplicateField(key, childOf(at, key), { target, reporter });
  }
  return { value: { ...target.value, ...siblings }, at: target.at };
}

interface Context {
  readonly references: References;
  readonly reporter: Reporter;
}

/** Records the locations of operations, and of the items of parameter and server lists. */
function recordLocations(value: Json, at: Location, references: References): void {
  // `locateValue` returns the recorded location of a value that was inlined.
  const record = (each: Json, found: Location): void => {
    if (isObject(each)) references.withOrigin(each, references.locateValue(each, found).at);
  };
  record(value, at);
  if (isArray(value)) value.forEach((item, index) => record(item, childOf(at, index)));
}

function reportDuplicateField(
  key: string,
  at: Location,
  { target, reporter }: { target: LocatedValue; reporter: Reporter },
): void {
  reporter.report({
    code: "duplicate-path-item-field",
    severity: "warning",
    at,
    onKey: true,
    related: childOf(target.at, key),
    message: `Both this path item and the one that it refers to have the field ${JSON.stringify(key)}; the field in this path item is used.`,
    help: "Keep one of them: the specification does not define which one is used.",
  });
}
