import { addToList } from "../../model/add-to-list.js";
import { isArray, isObject, member, type Json } from "../../model/json.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../document.js";

/** The schemas that no finite value can satisfy, because each value would have to contain another value of the same schema. */
export interface Endless {
  readonly ids: ReadonlySet<SchemaId>;
  /** Whether every value of a schema must contain a value of an endless schema. */
  readonly needs: (schema: Json | undefined) => boolean;
}

/** Finds the schemas whose values must contain a value of the same schema, directly or through other schemas. */
export function findEndless(document: ApiDocument): Endless {
  const finite = findFinite(document);
  const ids = new Set<SchemaId>();
  for (const { id, schema } of document.schemas.values())
    if (!finite.has(id) && requires(schema, id, { document, finite })) ids.add(id);
  return { ids, needs: (schema) => ids.size > 0 && requiredBy(schema, finite).some((id) => ids.has(id)) };
}

/**
 * Finds the schemas with finite values, starting with those that require no other schema. Whenever one is found,
 * rechecks the schemas that were waiting for it.
 */
function findFinite({ schemas }: ApiDocument): ReadonlySet<SchemaId> {
  const finite = new Set<SchemaId>();
  const waiting = new Map<SchemaId, SchemaId[]>();
  const queue = [...schemas.keys()];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (finite.has(id)) continue;
    const [first] = requiredBy(schemas.get(id)?.schema, finite);
    if (first !== undefined) {
      addToList(waiting, first, id);
      continue;
    }
    finite.add(id);
    for (const each of waiting.get(id) ?? []) queue.push(each);
  }
  return finite;
}

interface RequirementContext {
  readonly document: ApiDocument;
  readonly finite: ReadonlySet<SchemaId>;
}

/** Whether every value of `start` must contain a value of `goal`. */
function requires(start: SchemaNode, goal: SchemaId, { document, finite }: RequirementContext): boolean {
  const visited = new Set<SchemaId>();
  const queue = [...requiredBy(start, finite)];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === goal) return true;
    const schema = document.schemas.get(id)?.schema;
    if (visited.has(id) || schema === undefined) continue;
    visited.add(id);
    queue.push(...requiredBy(schema, finite));
  }
  return false;
}

/**
 * Returns the named schemas that a schema requires: no value of the schema is possible without values of these schemas.
 * Omits those known to be finite.
 */
function requiredBy(schema: Json | undefined, finite: ReadonlySet<SchemaId>): readonly SchemaId[] {
  if (!isObject(schema)) return [];
  const inner = (each: Json | undefined): readonly SchemaId[] => requiredBy(each, finite);
  const { $ref, allOf, anyOf, oneOf, properties, required, items, minItems, type } = schema;
  const target = typeof $ref === "string" && !finite.has($ref) ? [$ref] : [];
  const choices = [anyOf, oneOf].filter(isArray).map((variants) => variants.map(inner));
  // A choice requires schemas only if each of its variants requires at least one.
  const chosen = choices.filter((variants) => variants.length > 0 && variants.every((each) => each.length > 0));
  const isOnly = (name: string): boolean =>
    type === undefined || type === name || (isArray(type) && type.every((each) => each === name));
  const names = isOnly("object") && isArray(required) ? required : [];
  const requiredProperties = names.map((name) =>
    isObject(properties) && typeof name === "string" ? member(properties, name) : undefined,
  );
  const hasItems = isOnly("array") && typeof minItems === "number" && minItems > 0;
  return [
    ...target,
    ...(isArray(allOf) ? allOf.flatMap(inner) : []),
    ...chosen.flat(2),
    ...requiredProperties.flatMap(inner),
    ...(hasItems ? inner(items) : []),
  ];
}
