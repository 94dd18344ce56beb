import { isWrapper } from "../../schema/is-wrapper.js";
import type { Shape } from "../../schema/shape.js";
import { withoutWrappers } from "../../schema/without-wrappers.js";
import type { Conjunction, Prover } from "./prover.js";
import { withoutUnion } from "./without-union.js";

const MAX_MEMBERS = 60;

/**
 * Compares a `oneOf` in `parts` with a `oneOf` in the target that has some of the same members. A value that matches
 * exactly one member of the first also matches exactly one member of the second, if no value matches the members that
 * only the second has. The members that only the first has are compared with the whole target.
 */
export function includesSameOneOf(parts: Conjunction, target: Shape, prover: Prover): boolean {
  const candidates = unionsIn(target);
  if (candidates.length === 0) return false;
  return parts.some((part, index) => {
    const { oneOf } = part.keywords;
    if (oneOf.length === 0 || oneOf.length > MAX_MEMBERS) return false;
    const rest = [...parts.slice(0, index), withoutUnion(part, "oneOf"), ...parts.slice(index + 1)];
    return candidates.some((members) => {
      const { left, right } = withoutSame(oneOf, members, prover);
      if (left.length === oneOf.length) return false;
      return (
        right.every((each) => prover.isEmpty([...parts, each])) &&
        left.every((each) => prover.includes([...rest, each], target))
      );
    });
  });
}

/** Returns the members of each `oneOf` that suffices by itself: a value that matches it matches the whole schema. */
function unionsIn(target: Shape): readonly (readonly Shape[])[] {
  const { keywords } = withoutWrappers(target);
  const schemas =
    isWrapper(keywords, "anyOf") && keywords.anyOf.length > 0 ? keywords.anyOf.map(withoutWrappers) : [{ keywords }];
  return schemas.flatMap((each) => {
    const { oneOf } = each.keywords;
    return oneOf.length > 0 && oneOf.length <= MAX_MEMBERS && isWrapper(each.keywords, "oneOf") ? [oneOf] : [];
  });
}

/** Removes the members that both lists have. */
function withoutSame(
  left: readonly Shape[],
  right: readonly Shape[],
  { isSame }: Prover,
): { readonly left: readonly Shape[]; readonly right: readonly Shape[] } {
  const others = [...right];
  const own = left.filter((each) => {
    const index = others.findIndex((other) => isSame(each, other));
    if (index !== -1) others.splice(index, 1);
    return index === -1;
  });
  return { left: own, right: others };
}
