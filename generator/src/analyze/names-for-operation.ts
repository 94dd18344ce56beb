import type { Operation } from "../model/model.js";

/** Returns the names by which the configuration can choose an operation. */
export function namesForOperation({
  id,
  operationId,
  name,
  resource,
  member,
  method,
  path,
}: Operation): readonly string[] {
  return [id, ...(operationId === null ? [] : [operationId]), name, `${resource}.${member}`, `${method} ${path}`];
}
