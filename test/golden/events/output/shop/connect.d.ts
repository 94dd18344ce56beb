// Generated from openapi.yaml by Almanac. Do not edit.
import type { Connection, ConnectionOptions, apiKey } from "@almanac/client/codegen/v1";

export { AuthenticationError, ConnectionError, ResponseError, bearer } from "@almanac/client/codegen/v1";
export type { CallOptions, Connection, ConnectionOptions, Credential, Data, Outcome, Pages } from "@almanac/client/codegen/v1";

/** Makes a connection: what operations need first. It asks nothing of the server. */
export declare function connect(options?: ConnectionOptions): Connection;

export declare function key(credentials: Parameters<typeof apiKey>[0]): ReturnType<typeof apiKey>;

export declare function app(credentials: Parameters<typeof apiKey>[0]): ReturnType<typeof apiKey>;
