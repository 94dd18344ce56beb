import type { Keywords, Shape } from "../schema/shape.js";
import { isWrapper } from "./is-wrapper.js";

const lists = ["allOf", "anyOf", "oneOf"] as const;
const MAX_DEPTH = 20;

const unwrapped = new WeakMap<Shape, Shape>();

/**
 * Unwraps an `allOf`, `anyOf` or `oneOf` with only one member, unless `other` has the same keyword. Keeps the
 * annotations next to it.
 */
export function withoutWrapper(shape: Shape, other: Shape, depth = 0): Shape {
  const key = lists.find((each) => shape.keywords[each].length === 1);
  if (key === undefined || depth > MAX_DEPTH || other.keywords[key].length > 0) return shape;
  const known = unwrapped.get(shape);
  if (known !== undefined) return withoutWrapper(known, other, depth + 1);
  const [member] = shape.keywords[key];
  if (member === undefined || !isWrapper(shape.keywords, key)) return shape;
  const result = merge(shape, member);
  unwrapped.set(shape, result);
  return withoutWrapper(result, other, depth + 1);
}

function merge(outer: Shape, member: Shape): Shape {
  const { title, default: value, deprecated, readOnly, writeOnly, extensions } = outer.keywords;
  const isPlain = value === null && !deprecated && !readOnly && !writeOnly && Object.keys(extensions).length === 0;
  if (isPlain && title === null) return member;
  const inner = member.keywords;
  const keywords: Keywords = {
    ...inner,
    title: title ?? inner.title,
    default: value ?? inner.default,
    deprecated: deprecated || inner.deprecated,
    readOnly: readOnly || inner.readOnly,
    writeOnly: writeOnly || inner.writeOnly,
    extensions: { ...inner.extensions, ...extensions },
  };
  // Keeps the id of the wrapper, because the merged schema allows the same values.
  return { id: outer.id, at: outer.at, name: member.name, keywords };
}
