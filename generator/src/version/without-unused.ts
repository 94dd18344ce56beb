import { isObject } from "../model/json.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../resolve/document.js";

/** A document with those of its schemas that something else in it needs, and the children of the families among them. */
export function withoutUnused(document: ApiDocument): ApiDocument {
  const { schemas, locationOf: _, ...rest } = document;
  const children = findChildren(document);
  const used = new Set<SchemaId>();
  const queue = idsIn(rest, schemas);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (used.has(id)) continue;
    used.add(id);
    const schema = schemas.get(id)?.schema ?? true;
    queue.push(...idsIn(schema, schemas));
    if (isFamily(schema)) queue.push(...(children.get(id) ?? []));
  }
  return { ...document, schemas: new Map([...schemas].filter(([id]) => used.has(id))) };
}

function isFamily(schema: SchemaNode): boolean {
  return isObject(schema) && schema["discriminator"] !== undefined;
}

/** For each schema those that include it by `allOf`, directly or not. */
function findChildren({ schemas }: ApiDocument): ReadonlyMap<SchemaId, readonly SchemaId[]> {
  const children = new Map<SchemaId, SchemaId[]>();
  for (const [id, { schema }] of schemas) {
    const parents = isObject(schema) ? idsIn(schema["allOf"], schemas) : [];
    for (const parent of parents) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return children;
}

/** Every text that is a schema's id: references, and the targets of discriminators. */
function idsIn(value: unknown, schemas: ApiDocument["schemas"]): SchemaId[] {
  const ids: SchemaId[] = [];
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next === "string" && schemas.has(next)) ids.push(next);
    else if (next instanceof Map || next instanceof Set) for (const member of next) stack.push(member);
    else if (typeof next === "object" && next !== null) for (const member of Object.values(next)) stack.push(member);
  }
  return ids;
}
