// Generated from openapi.yaml by Almanac. Do not edit.
import type { Connection, ConnectionOptions } from "@almanac/client/codegen/v1";

export { AuthenticationError, ConnectionError, ResponseError, apiKey } from "@almanac/client/codegen/v1";
export type { CallOptions, Connection, ConnectionOptions, Credential, Data, Outcome, Pages } from "@almanac/client/codegen/v1";

/** Makes a connection: what operations need first. It asks nothing of the server. */
export declare function connect(options?: ConnectionOptions): Connection;
