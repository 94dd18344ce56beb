import type { Keywords, Shape } from "../schema/shape.js";
import { isWrapper } from "../schema/is-wrapper.js";

const lists = ["allOf", "anyOf", "oneOf"] as const;
const MAX_DEPTH = 20;

type Test = (left: Shape, right: Shape) => boolean;

const unwrapped = new WeakMap<Shape, Shape>();

/**
 * Unwraps an `allOf`, `anyOf` or `oneOf` with only one member. Keeps the annotations next to it. If `other` has the same
 * keyword, unwraps only if the schemas inside the wrappers have the same name, or are equivalent and not both named.
 * If a schema isn't unwrapped, its member is compared with the members of `other`.
 */
export function withoutWrapper(shape: Shape, other: Shape, isEquivalent: Test): Shape {
  const key = keyOf(shape);
  if (key === null) return shape;
  if (other.keywords[key].length === 0) return unwrap(shape, (each) => other.keywords[each].length === 0);
  const [core, otherCore] = [unwrap(shape), unwrap(other)];
  const isNamed = core.name !== null && otherCore.name !== null;
  return (isNamed ? core.name === otherCore.name : isEquivalent(core, otherCore)) ? core : shape;
}

/** Returns the keyword of a schema that only wraps another schema; null for other schemas. */
function keyOf({ keywords }: Shape): (typeof lists)[number] | null {
  return lists.find((each) => keywords[each].length === 1 && isWrapper(keywords, each)) ?? null;
}

function unwrap(shape: Shape, isWanted: (key: (typeof lists)[number]) => boolean = () => true): Shape {
  let current = shape;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const key = keyOf(current);
    const [member] = key === null ? [] : current.keywords[key];
    if (key === null || member === undefined || !isWanted(key)) return current;
    const next = unwrapped.get(current) ?? merge(current, member);
    unwrapped.set(current, next);
    current = next;
  }
  return current;
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
  return { id: outer.id, at: outer.at, name: member.name, nullUnion: member.nullUnion, keywords };
}
