import type { OperationRef } from "../../diff/findings/finding.js";

/** Returns the id of an operation, or else its method and path. */
export function nameOfOperation({
  operationId,
  method,
  path,
}: Pick<OperationRef, "operationId" | "method" | "path">): string {
  return operationId ?? `${method} ${path}`;
}
