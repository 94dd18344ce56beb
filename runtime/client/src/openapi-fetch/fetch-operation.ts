import type { OperationDescriptor } from "../call/descriptor.js";

type Fields = "id" | "pathParameters" | "query" | "headers" | "cookies" | "server" | "send" | "accept" | "security";

/** What a client of openapi-fetch needs to know about an operation. Parameters are keyed by their names on the wire. */
export interface FetchOperation extends Pick<OperationDescriptor, Fields> {
  /** The media types of the body. The first one is the default. */
  readonly contentTypes?: readonly string[];
}

/** The operations of an API, keyed by method and path, such as `GET /users/{id}`. */
export type FetchOperations = Readonly<Record<string, FetchOperation>>;
