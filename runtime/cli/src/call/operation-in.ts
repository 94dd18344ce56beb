import type { ClientOperation } from "./client.js";

/** Returns an operation of a client. */
export function operationIn(client: object, resource: string, name: string): ClientOperation {
  const operations: unknown = Object.hasOwn(client, resource) ? Reflect.get(client, resource) : undefined;
  const operation: unknown =
    typeof operations === "object" && operations !== null && Object.hasOwn(operations, name)
      ? Reflect.get(operations, name)
      : undefined;
  // A client's operations are functions with the methods of `ClientOperation`.
  if (typeof operation === "function") return operation as unknown as ClientOperation;
  throw new Error(`The package has no operation ${resource}.${name}. Generate it again.`);
}
