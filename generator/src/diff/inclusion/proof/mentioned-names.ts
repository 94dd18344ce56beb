import { isUnrestricted } from "../../schema/is-unrestricted.js";
import type { Shape } from "../../schema/shape.js";
import type { Conjunction } from "./prover.js";

export interface Mentioned {
  readonly names: ReadonlySet<string>;
  /** Whether any schema describes properties not in `names`. `additionalProperties: true` describes none. */
  readonly allowsOthers: boolean;
}

const cache = new WeakMap<Shape, Mentioned>();

/** Collects the property names that a conjunction mentions, also in compositions, conditions and dependent schemas. */
export function mentionedNames(parts: Conjunction): Mentioned {
  const names = new Set<string>();
  let allowsOthers = false;
  for (const part of parts) {
    const found = mentionedIn(part);
    for (const name of found.names) names.add(name);
    allowsOthers ||= found.allowsOthers;
  }
  return { names, allowsOthers };
}

function mentionedIn(shape: Shape): Mentioned {
  const cached = cache.get(shape);
  if (cached !== undefined) return cached;
  const names = new Set<string>();
  let allowsOthers = false;
  const seen = new Set<Shape>();
  const pending = [shape];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { keywords } = next;
    for (const name of [...keywords.properties.keys(), ...keywords.required]) names.add(name);
    for (const [name, dependents] of keywords.dependentRequired)
      [name, ...dependents].forEach((each) => names.add(each));
    const additional = keywords.additionalProperties ?? keywords.unevaluatedProperties;
    if (
      keywords.patternProperties.size > 0 ||
      (additional !== null && !additional.keywords.isNever && !isUnrestricted(additional.keywords))
    )
      allowsOthers = true;
    const { if: condition, then, else: otherwise } = keywords;
    pending.push(...keywords.allOf, ...keywords.anyOf, ...keywords.oneOf, ...keywords.dependentSchemas.values());
    pending.push(...[condition, then, otherwise].filter((each) => each !== null));
  }
  const mentioned = { names, allowsOthers };
  cache.set(shape, mentioned);
  return mentioned;
}
