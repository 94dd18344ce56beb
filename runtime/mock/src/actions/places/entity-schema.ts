import type { ApiTable, MockSchema } from "../../tables/tables.js";
import { schemaAt } from "../envelopes/schema-at.js";

interface SchemaSource {
  readonly operation: { readonly api: { readonly table: ApiTable } };
}

/** The schema of an entity in the response of the operation that reads it; `true` if no operation reads it. */
export function entitySchema(resource: string, { operation: { api } }: SchemaSource): MockSchema {
  const { operations, schemas } = api.table;
  const read = operations.find(({ action }) => action.kind === "read" && action.resource === resource);
  const contents = read?.revisions.at(-1)?.responses.find(({ status }) => status.startsWith("2"))?.content ?? [];
  const schema = contents.find((content) => content.schema !== null)?.schema ?? true;
  const path = read?.entity?.response ?? [];
  return path.length === 0 ? schema : (schemaAt(schema, path, schemas) ?? true);
}
