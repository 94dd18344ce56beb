import type { Keywords, Shape } from "../schema/shape.js";

const annotations = new Set(["title", "default", "deprecated", "readOnly", "writeOnly", "discriminator", "extensions"]);
const compared = new Set([...annotations, "types", "properties", "required", "allOf"]);
const MAX_DEPTH = 20;
const MAX_MEMBERS = 200;

const merged = new WeakMap<Shape, Shape | null>();

/**
 * Moves the properties of an `allOf` that only consists of objects into the object itself, if `other` is an object without
 * an `allOf`. Otherwise, properties that moved into a member of the `allOf` would seem to be removed.
 */
export function withOwnProperties(shape: Shape, other: Shape): Shape {
  if (shape.keywords.allOf.length === 0 || other.keywords.allOf.length > 0) return shape;
  if (other.keywords.properties.size === 0 || !isPlainObject(other.keywords)) return shape;
  const known = merged.get(shape);
  if (known !== undefined) return known ?? shape;
  const result = merge(shape);
  merged.set(shape, result);
  return result ?? shape;
}

/** Returns the merged schema, which allows the same values; null if a member has keywords that can't be merged. */
function merge(shape: Shape): Shape | null {
  const members = membersOf(shape);
  if (members === null) return null;
  const properties = new Map<string, Shape>();
  for (const [name, property] of members.flatMap(({ keywords }) => [...keywords.properties])) {
    const known = properties.get(name);
    if (known !== undefined && known.id !== property.id) return null;
    properties.set(name, property);
  }
  const required = [...new Set(members.flatMap(({ keywords }) => keywords.required))].sort();
  const types = members.find(({ keywords }) => keywords.types !== null)?.keywords.types ?? null;
  return { ...shape, keywords: { ...shape.keywords, allOf: [], properties, required, types } };
}

/** Returns the members of an `allOf`, directly or indirectly, before the schema itself. */
function membersOf(shape: Shape, depth = 0): readonly Shape[] | null {
  const { keywords } = shape;
  if (depth > MAX_DEPTH || !isPlainObject(keywords)) return null;
  const members: Shape[] = [];
  for (const each of keywords.allOf) {
    const inner = membersOf(each, depth + 1);
    if (inner === null || members.length + inner.length > MAX_MEMBERS) return null;
    members.push(...inner);
  }
  return [...members, shape];
}

/** Whether a schema only consists of properties and of an `allOf`. */
function isPlainObject(keywords: Keywords): boolean {
  if (keywords.types !== null && keywords.types.join() !== "object") return false;
  return Object.entries(keywords).every(([name, value]) => {
    if (name === "discriminator") return value === null;
    if (compared.has(name) || value === null || value === false) return true;
    return Array.isArray(value) ? value.length === 0 : value instanceof Map && value.size === 0;
  });
}
