// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { ConnectionOptions } from "@almanac/client/codegen/v2";
import type { Client } from "@almanac/client/openapi-fetch";
import type { paths } from "./paths.js";

export * from "./connect.js";
export type { components, operations, paths } from "./paths.js";

/** Creates a client of openapi-fetch that sends its requests with the credentials and layers of a connection. */
export declare function createFetchClient(options?: ConnectionOptions): Client<paths>;
