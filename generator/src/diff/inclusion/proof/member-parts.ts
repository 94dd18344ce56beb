import type { Shape } from "../../schema/shape.js";
import { matchesPattern } from "../instances/matches-pattern.js";
import type { Conjunction } from "./prover.js";

/** Returns the schemas that the property `name` is known to satisfy if it is present. */
export function memberParts(parts: Conjunction, name: string): Conjunction {
  return parts.flatMap(({ keywords }): readonly Shape[] => {
    const declared = keywords.properties.get(name);
    const matches = [...keywords.patternProperties].map(([pattern, shape]) => ({
      result: matchesPattern(pattern, name),
      shape,
    }));
    const found = matches.filter(({ result }) => result === true).map(({ shape }) => shape);
    if (declared !== undefined) return [declared, ...found];
    if (matches.some(({ result }) => result !== false)) return found;
    return keywords.additionalProperties === null ? [] : [keywords.additionalProperties];
  });
}
