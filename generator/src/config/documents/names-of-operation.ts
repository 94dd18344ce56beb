import type { DocumentOperation } from "../../resolve/document.js";

/** Returns the names by which the configuration can refer to an operation: its id, and its method and path. */
export function namesOfOperation({ operationId, method, path }: DocumentOperation): readonly string[] {
  return [...(operationId === null ? [] : [operationId]), `${method} ${path}`];
}
