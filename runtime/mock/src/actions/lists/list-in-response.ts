import type { ListTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { listOfRevision } from "./list-of-revision.js";

/** Returns the format of a list in the response of the call, which is that of the requested version. */
export function listInResponse(list: ListTable, { operation, revision, content }: Call): ListTable {
  const { api } = operation;
  return listOfRevision(list, { revision, schema: content?.schema ?? null, schemas: api.table.schemas });
}
