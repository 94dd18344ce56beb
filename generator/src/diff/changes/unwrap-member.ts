import type { Shape } from "../schema/shape.js";
import { isWrapper } from "../schema/is-wrapper.js";

const MAX_DEPTH = 20;

/** Returns the named schema that a union member wraps in an `allOf` with one entry. Returns other members unchanged. */
export function unwrapMember(shape: Shape): Shape {
  let current = shape;
  for (let depth = 0; depth < MAX_DEPTH && current.name === null; depth += 1) {
    const [member, ...others] = current.keywords.allOf;
    if (member === undefined || others.length > 0 || !isWrapper(current.keywords, "allOf")) return shape;
    current = member;
  }
  return current.name === null ? shape : current;
}
