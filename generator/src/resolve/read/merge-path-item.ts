import type { Reporter } from "../../diagnostics/reporter.js";
import { isArray, isObject, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { Place, References } from "../references/references.js";

/**
 * A path item, with what stands beside a reference to another. Each field keeps its own place; where both have one the field that
 * stands here counts, and it is said.
 */
export function mergePathItem(raw: Json, at: Location, { references, reporter }: Context): Place | null {
  const target = references.follow(raw, at);
  if (target === null || !isObject(raw) || !isObject(target.value) || raw["$ref"] === undefined) return target;
  const { $ref: _, ...own } = raw;
  if (Object.keys(own).length === 0) return target;
  for (const [key, value] of Object.entries(own)) {
    keepPlaces(value, childOf(at, key), references);
    if (Object.hasOwn(target.value, key)) reportTwice(key, childOf(at, key), { target, reporter });
  }
  return { value: { ...target.value, ...own }, at: target.at };
}

interface Context {
  readonly references: References;
  readonly reporter: Reporter;
}

/** Operations, and the parameters and servers in lists. */
function keepPlaces(value: Json, at: Location, references: References): void {
  if (isObject(value)) references.adopt(value, at);
  if (isArray(value)) value.forEach((item, index) => isObject(item) && references.adopt(item, childOf(at, index)));
}

function reportTwice(key: string, at: Location, { target, reporter }: { target: Place; reporter: Reporter }): void {
  reporter.report({
    code: "path-item-twice",
    severity: "warning",
    at,
    onKey: true,
    related: childOf(target.at, key),
    message: `Both this path item and the one that it refers to have ${JSON.stringify(key)}; the one here counts.`,
    help: "Keep one of them: the specification does not say which counts.",
  });
}
