import { defineMember, type Json } from "../../../model/json.js";
import { isValid } from "../../inclusion/instances/is-valid.js";
import { sampleValue } from "../../inclusion/witness/sample-value.js";
import type { Shape } from "../../schema/shape.js";

/** Returns values of a parameter. The first ones have several items or properties, because these show the serialization. */
export function parameterSamples(shape: Shape): readonly Json[] {
  const { items, properties } = shape.keywords;
  const item = items === null ? "a" : sampleValue([items]);
  const object: Record<string, Json> = {};
  for (const [name, property] of [...properties].slice(0, 2)) {
    const member = sampleValue([property]);
    if (member !== undefined) defineMember(object, name, member);
  }
  const free = properties.size === 0 ? [{ a: "1", b: "2" }] : [object];
  const value = sampleValue([shape]);
  const candidates: readonly Json[] = [
    ...(item === undefined ? [] : [[item, item]]),
    ...(["a", "b"].every((each) => items === null || isValid(items, each) === true) ? [["a", "b"]] : []),
    ...free,
    "a/b",
    ...(value === undefined ? [] : [value]),
  ];
  return candidates.filter((each) => isValid(shape, each) === true);
}
