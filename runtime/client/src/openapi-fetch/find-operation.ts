import { compileParameter } from "../serialize/parameters/compile-parameter.js";
import type { OperationDescriptor } from "../call/descriptor.js";
import type { FetchOperation, FetchOperations } from "./fetch-operation.js";

export interface FoundOperation {
  readonly operation: FetchOperation;
  readonly descriptor: OperationDescriptor;
}

/** Returns an operation by its method and path. Throws a TypeError if the document has no such operation. */
export function findOperation(operations: FetchOperations, key: string): FoundOperation {
  const operation = Object.hasOwn(operations, key) ? operations[key] : undefined;
  if (operation === undefined) throw new TypeError(`createFetchClient: the API has no operation ${key}.`);
  const [method = "", ...path] = key.split(" ");
  // A query or fragment only distinguishes operations with the same path. The path doesn't include it.
  const descriptor = {
    ...operation,
    method,
    path: path.join(" ").replace(/[?#].*$/s, ""),
    parameter: compileParameter,
    responses: {},
  };
  return { operation, descriptor };
}
