import type { CompiledOperation } from "../routing/compile-api.js";
import type { MockSchema, OperationTable } from "../tables/tables.js";

const cache = new WeakMap<CompiledOperation, Map<MockSchema, boolean>>();

/**
 * Whether the body of a PATCH contains only a part of an entity although its schema describes a whole one, because the
 * same schema describes the body of a POST or PUT, or a response. `required` then doesn't apply to the body.
 */
export function isPartOfEntity(operation: CompiledOperation, schema: MockSchema): boolean {
  if (operation.method !== "PATCH") return false;
  const found = cache.get(operation) ?? new Map<MockSchema, boolean>();
  cache.set(operation, found);
  const known = found.get(schema);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema);
  const isShared = wholeSchemas(operation).some((each) => JSON.stringify(each) === text);
  found.set(schema, isShared);
  return isShared;
}

/** The schemas of whole entities: in the operation's responses, and in the bodies of POST and PUT for the same resource. */
function wholeSchemas({ api, table }: CompiledOperation): readonly MockSchema[] {
  const collection = table.path.slice(0, table.path.lastIndexOf("/"));
  const resource = resourceIn(table);
  const isWriting = (other: OperationTable): boolean =>
    (other.method === "POST" || other.method === "PUT") &&
    (other.path === table.path || other.path === collection || (resource !== null && resourceIn(other) === resource));
  const bodies = api.table.operations
    .filter(isWriting)
    .flatMap(({ revisions }) => revisions.flatMap(({ body }) => body?.content ?? []));
  const responses = table.revisions.flatMap((revision) =>
    revision.responses.filter(({ status }) => status.startsWith("2")).flatMap(({ content }) => content),
  );
  return [...bodies, ...responses].flatMap(({ schema }) => (schema === null ? [] : [schema]));
}

function resourceIn({ action }: OperationTable): string | null {
  return "resource" in action ? action.resource : null;
}
