import type { MockSchema } from "../../tables/tables.js";
import { schemaKey } from "./schema-key.js";

const members = new WeakMap<object, readonly MockSchema[]>();

/**
 * Returns a schema that requires both given schemas; null means no constraint. Each schema is added only once.
 * Otherwise, if schemas contain each other, the number of schemas would multiply at every level.
 */
export function combineSchemas(left: MockSchema | null, right: MockSchema | null): MockSchema | null {
  if (left === null || right === null || left === right) return left ?? right;
  if (left === true || right === false) return right;
  if (right === true || left === false) return left;
  const distinct = new Map([...membersOf(left), ...membersOf(right)].map((schema) => [schemaKey(schema), schema]));
  const all = [...distinct.values()];
  const [only = true] = all;
  if (all.length < 2) return only;
  const combined = { allOf: all };
  members.set(combined, all);
  return combined;
}

/** Returns the schemas that a combined schema requires; only the schema itself if it isn't combined. */
export function membersOf(schema: MockSchema): readonly MockSchema[] {
  return (typeof schema === "object" ? members.get(schema) : undefined) ?? [schema];
}
