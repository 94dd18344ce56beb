import { addToList } from "../model/add-to-list.js";
import { isObject } from "../model/json.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../resolve/document.js";

/**
 * Removes the schemas that nothing in the document refers to. If a used schema has a `discriminator`, keeps the schemas
 * that extend it with `allOf`.
 */
export function withoutUnusedSchemas(document: ApiDocument): ApiDocument {
  const { schemas, locationOf: _, ...rest } = document;
  const children = findChildren(document);
  const used = new Set<SchemaId>();
  const queue = idsIn(rest, schemas);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (used.has(id)) continue;
    used.add(id);
    const schema = schemas.get(id)?.schema ?? true;
    const extending = hasDiscriminator(schema) ? (children.get(id) ?? []) : [];
    for (const each of [...idsIn(schema, schemas), ...extending]) queue.push(each);
  }
  return { ...document, schemas: new Map([...schemas].filter(([id]) => used.has(id))) };
}

function hasDiscriminator(schema: SchemaNode): boolean {
  return isObject(schema) && schema["discriminator"] !== undefined;
}

/** Maps each schema to the schemas that refer to it in `allOf`. */
function findChildren({ schemas }: ApiDocument): ReadonlyMap<SchemaId, readonly SchemaId[]> {
  const children = new Map<SchemaId, SchemaId[]>();
  for (const [id, { schema }] of schemas) {
    const parents = isObject(schema) ? idsIn(schema["allOf"], schemas) : [];
    for (const parent of parents) addToList(children, parent, id);
  }
  return children;
}

/** Returns every string that is a schema id: the targets of references and discriminators. */
function idsIn(value: unknown, schemas: ApiDocument["schemas"]): SchemaId[] {
  const ids: SchemaId[] = [];
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next === "string" && schemas.has(next)) ids.push(next);
    else if (typeof next === "object" && next !== null) for (const member of Object.values(next)) stack.push(member);
  }
  return ids;
}
