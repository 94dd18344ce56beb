// Generated from 2025.yaml by Almanac. Do not edit.
import type { Connection, ConnectionOptions } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError } from "@almanac/client/codegen/v2";
export type { CallOptions, Connection, ConnectionOptions, Credential, Data, Outcome, Pages } from "@almanac/client/codegen/v2";

/** Creates a connection, the first argument of every operation. Sends no request. */
export declare function connect(options?: ConnectionOptions): Connection;
