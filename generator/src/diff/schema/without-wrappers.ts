import { isUnrestricted } from "./is-unrestricted.js";
import { isWrapper } from "./is-wrapper.js";
import type { Shape } from "./shape.js";

const MAX_DEPTH = 20;

/** Returns the schema inside `allOf`, `anyOf` and `oneOf` keywords that have only one member and restrict nothing else. */
export function withoutWrappers(shape: Shape): Shape {
  let current = shape;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const inner = innerOf(current);
    if (inner === null) return current;
    current = inner;
  }
  return current;
}

function innerOf({ keywords }: Shape): Shape | null {
  for (const key of ["allOf", "anyOf", "oneOf"] as const) {
    if (keywords[key].length === 0 || !isWrapper(keywords, key)) continue;
    const [member, ...others] =
      key === "allOf" ? keywords.allOf.filter((each) => !isUnrestricted(each.keywords)) : keywords[key];
    if (member !== undefined && others.length === 0) return member;
  }
  return null;
}
