// Generated from openapi.yaml by Almanac. Do not edit.
import type { Connection, ConnectionOptions } from "@almanac/client/codegen/v1";

export { AuthenticationError, ConnectionError, ResponseError, apiKey, digest } from "@almanac/client/codegen/v1";
export type { CallOptions, Connection, ConnectionOptions, Credential, Data, Outcome, Pages } from "@almanac/client/codegen/v1";

/** Creates a connection, the first argument of every operation. Sends no request. */
export declare function connect(options?: ConnectionOptions): Connection;
