import { isObject, member, type Json } from "../../model/json.js";
import { childOf, keysOf, pointerOf, type Location } from "../../model/location.js";
import type { LocatedValue } from "./located-value.js";
import type { References } from "./references.js";

/**
 * Returns the value of an example. The specification doesn't allow a `$ref` in place of an example, but common tools
 * follow it. An object that contains only a `$ref` is therefore replaced with its target or, if the target doesn't
 * exist, treated as data.
 */
export function exampleTarget(value: Json, at: Location, references: References): LocatedValue {
  const isReference = isObject(value) && typeof value["$ref"] === "string" && Object.keys(value).length === 1;
  const target = isReference ? references.attempt(() => references.follow(value, at)).result : null;
  if (target === null) return { value, at };
  references.report({
    code: "misplaced-reference",
    severity: "warning",
    at: childOf(at, "$ref"),
    message:
      "The specification does not allow a $ref in place of an example; Almanac follows the reference, but other tools may ignore it.",
    help: 'Write the example out, or refer to an Example Object in "examples".',
  });
  const inner = isExampleObject(target) ? member(target.value, "value") : undefined;
  return inner === undefined ? target : { value: inner, at: childOf(target.at, "value") };
}

/** Whether a value is a named Example Object, whose `value` field contains the example. */
function isExampleObject({ at }: LocatedValue): boolean {
  return keysOf(pointerOf(at)).at(-2) === "examples";
}
