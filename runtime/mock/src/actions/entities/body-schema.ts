import { flatten } from "../../data/schema/flatten.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Call } from "../call.js";

/**
 * The schema of the request body. If the request has no body, the first body schema that the operation declares; null
 * if there is none.
 */
export function bodySchema({ bodyRevision, bodyContent }: Call): MockSchema | null {
  if (bodyContent !== null) return bodyContent.schema;
  return bodyRevision.body?.content.find(({ schema }) => schema !== null)?.schema ?? null;
}

/** The schema of the body's items; null if the body isn't an array. */
export function itemOfBody(call: Call): MockSchema | null {
  const schema = bodySchema(call);
  return schema === null ? null : flatten(schema, call.operation.api.table.schemas).array.items;
}
