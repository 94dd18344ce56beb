import { isJson } from "../../media-types/is-json.js";
import type { ApiTable, MockSchema, OperationTable } from "../../tables/tables.js";
import { schemaAt } from "../envelopes/schema-at.js";
import { listOfRevision } from "../lists/list-of-revision.js";
import { itemSchema } from "./item-schema.js";

/** Limits the number of views. An API with many versions can have a schema for each. */
const MAX_VIEWS = 16;

const cache = new WeakMap<ApiTable, Map<string, readonly MockSchema[]>>();

/**
 * Returns the schemas of a resource's entities in the responses of an API: in operations that read, list, create and
 * change them. The newest versions come first.
 */
export function viewSchemas(
  resource: string,
  { operation: { api } }: { readonly operation: { readonly api: { readonly table: ApiTable } } },
): readonly MockSchema[] {
  const byResource = cache.get(api.table) ?? new Map<string, readonly MockSchema[]>();
  cache.set(api.table, byResource);
  const cached = byResource.get(resource);
  if (cached !== undefined) return cached;
  const views = findViews(resource, api.table);
  byResource.set(resource, views);
  return views;
}

function findViews(resource: string, table: ApiTable): readonly MockSchema[] {
  const showing = table.operations.filter(({ action }) => "resource" in action && action.resource === resource);
  // Operations that read an entity describe it best.
  const ordered = [
    ...showing.filter(({ action }) => action.kind.startsWith("read")),
    ...showing.filter(({ action }) => !action.kind.startsWith("read")),
  ];
  const found = new Map<string, MockSchema>();
  const count = Math.max(0, ...ordered.map(({ revisions }) => revisions.length));
  for (let age = 1; age <= count; age += 1)
    for (const operation of ordered) {
      const schema = viewOf(operation, operation.revisions.length - age, table);
      if (schema !== null && found.size < MAX_VIEWS) found.set(JSON.stringify(schema), schema);
    }
  return [...found.values()];
}

/** The schema of the entity in the successful response of a revision; null if the response doesn't contain the entity. */
function viewOf(operation: OperationTable, index: number, table: ApiTable): MockSchema | null {
  const { action, entity, revisions } = operation;
  const revision = revisions[index];
  const response = revision?.responses.find(({ status }) => status.startsWith("2"));
  const content = response?.content.find(({ mediaType, schema }) => schema !== null && isJson(mediaType));
  if (revision === undefined || content?.schema == null || entity?.response === null || entity?.isReceipt === true)
    return null;
  const { schemas } = table;
  switch (action.kind) {
    case "list":
      return itemSchema(
        content.schema,
        listOfRevision(action.list, { revision, schema: content.schema, schemas }),
        schemas,
      );
    case "create":
      if (action.list !== null)
        return itemSchema(
          content.schema,
          listOfRevision(action.list, { revision, schema: content.schema, schemas }),
          schemas,
        );
      return schemaAt(content.schema, action.wrapper === null ? (entity?.response ?? []) : [action.wrapper], schemas);
    case "read":
    case "update":
    case "replace":
    case "act":
    case "read-one":
    case "update-one":
    case "replace-one":
      return schemaAt(content.schema, entity?.response ?? [], schemas);
    default:
      return null;
  }
}
