import { isUnrestricted } from "../../schema/is-unrestricted.js";
import type { Keywords, Shape } from "../../schema/shape.js";
import { withoutWrappers } from "../../schema/without-wrappers.js";

/** The number of levels of subschemas that determine the order. */
const MAX_DEPTH = 4;

const annotations = new Set(["title", "default", "deprecated", "readOnly", "writeOnly", "discriminator", "extensions"]);
const unordered = new Set(["allOf", "anyOf", "oneOf", "enum", "required"]);
const hashes = new WeakMap<Shape, number[]>();

/**
 * Sorts the members of an `allOf`, `anyOf` or `oneOf` by their keywords, regardless of their order in the document.
 * Members that differ only in deeply nested schemas keep their order. Omits members of an `allOf` that allow
 * every value.
 */
export function sortMembers(key: "allOf" | "anyOf" | "oneOf", members: readonly Shape[]): readonly Shape[] {
  const relevant = key === "allOf" ? members.filter(({ keywords }) => !isUnrestricted(keywords)) : members;
  if (relevant.length < 2) return relevant;
  return [...relevant].sort((left, right) => hashOf(left, 0) - hashOf(right, 0));
}

function hashOf(wrapped: Shape, depth: number): number {
  const shape = withoutWrappers(wrapped);
  const known = hashes.get(shape) ?? [];
  hashes.set(shape, known);
  return (known[depth] ??= hashText(describe(shape.keywords, depth)));
}

function describe(keywords: Keywords, depth: number): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(keywords)) {
    if (annotations.has(key) || value === null || value === false || value === 0) continue;
    const text = textOf(key, value, depth);
    if (text !== "") parts.push(`${key === "const" ? "enum" : key}:${text}`);
  }
  return parts.sort().join(";");
}

function textOf(key: string, value: unknown, depth: number): string {
  if (value instanceof Map) {
    const entries = [...value].map(([name, each]) => `${JSON.stringify(name)}=${textOf(key, each, depth)}`);
    return entries.sort().join();
  }
  if (Array.isArray(value)) {
    const members = key === "allOf" ? value.filter((each: Shape) => !isUnrestricted(each.keywords)) : value;
    const texts = members.map((each) => textOf(key, each, depth));
    return (unordered.has(key) ? texts.sort() : texts).join();
  }
  if (isShape(value)) return depth < MAX_DEPTH ? String(hashOf(value, depth + 1)) : "*";
  return JSON.stringify(value);
}

function isShape(value: unknown): value is Shape {
  return typeof value === "object" && value !== null && "keywords" in value;
}

/** Hashes a text with FNV-1a. Collisions are harmless: members with the same hash just aren't sorted. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
