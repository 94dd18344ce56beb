import { addToList } from "../model/add-to-list.js";
import { isObject } from "../model/json.js";
import type { ApiDocument, DocumentOperation, SchemaId, SchemaNode } from "../resolve/document.js";

/**
 * Removes the schemas that nothing in the document refers to. If a used schema has a `discriminator`, keeps the schemas
 * that extend it with `allOf`.
 */
export function withoutUnusedSchemas(document: ApiDocument): ApiDocument {
  const { schemas, operations, locationOf: _, ...rest } = document;
  const children = findChildren(document);
  const used = new Set<SchemaId>();
  const queue = [...idsIn(rest, schemas), ...operations.flatMap((each) => idsOf(each, schemas))];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (used.has(id)) continue;
    used.add(id);
    const schema = schemas.get(id)?.schema ?? true;
    const extending = hasDiscriminator(schema) ? (children.get(id) ?? []) : [];
    for (const each of [...idsOf(schema, schemas), ...extending]) queue.push(each);
  }
  return { ...document, schemas: new Map([...schemas].filter(([id]) => used.has(id))) };
}

function hasDiscriminator(schema: SchemaNode): boolean {
  return isObject(schema) && schema["discriminator"] !== undefined;
}

type Schemas = ApiDocument["schemas"];

const childrenOf = new WeakMap<Schemas, ReadonlyMap<SchemaId, readonly SchemaId[]>>();

/** Maps each schema to the schemas that refer to it in `allOf`. */
function findChildren({ schemas }: ApiDocument): ReadonlyMap<SchemaId, readonly SchemaId[]> {
  const known = childrenOf.get(schemas);
  if (known !== undefined) return known;
  const children = new Map<SchemaId, SchemaId[]>();
  childrenOf.set(schemas, children);
  for (const [id, { schema }] of schemas) {
    const parents = isObject(schema) ? idsIn(schema["allOf"], schemas) : [];
    for (const parent of parents) addToList(children, parent, id);
  }
  return children;
}

const knownIds = new WeakMap<Schemas, WeakMap<object, readonly SchemaId[]>>();

/** Returns the same as `idsIn`, which the versions of an API call for the same operations and schemas. */
function idsOf(value: SchemaNode | DocumentOperation, schemas: Schemas): readonly SchemaId[] {
  if (typeof value === "boolean") return [];
  const known = knownIds.get(schemas) ?? new WeakMap<object, readonly SchemaId[]>();
  knownIds.set(schemas, known);
  const ids = known.get(value) ?? idsIn(value, schemas);
  known.set(value, ids);
  return ids;
}

/** Returns every string that is a schema id: the targets of references and discriminators. */
function idsIn(value: unknown, schemas: Schemas): SchemaId[] {
  const ids: SchemaId[] = [];
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next === "string" && schemas.has(next)) ids.push(next);
    else if (typeof next === "object" && next !== null) for (const member of Object.values(next)) stack.push(member);
  }
  return ids;
}
