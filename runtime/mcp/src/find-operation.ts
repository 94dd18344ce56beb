import type { ClientOperation } from "./client-operation.js";
import type { Tool, Tools } from "./tools.js";

/** Returns the operation of a client that a tool calls. Throws a TypeError if the client doesn't have it. */
export function findOperation(client: object, tool: Tool, { api, version }: Tools): ClientOperation {
  const resource: unknown = ownMember(client, tool.resource);
  const operation: unknown = ownMember(resource, tool.member);
  if (typeof operation === "function") return operation as ClientOperation;
  const source = version === null ? api : `${api}/${version}`;
  throw new TypeError(
    `The client has no operation ${tool.resource}.${tool.member}. Create the client with createClient from ${source}.`,
  );
}

function ownMember(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (Reflect.get(value, name) as unknown)
    : undefined;
}
