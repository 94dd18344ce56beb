// Generated from openapi.yaml by Almanac. Do not edit.
import type { Connection, ConnectionOptions } from "@almanac/client/codegen/v1";

export { AuthenticationError, ConnectionError, ResponseError, bearer, serviceAccount } from "@almanac/client/codegen/v1";
export type { CallOptions, Connection, ConnectionOptions, Credential, Data, Outcome, Pages } from "@almanac/client/codegen/v1";

/** Makes a connection: what operations need first. It asks nothing of the server. */
export declare function connect(options?: ConnectionOptions): Connection;

/** The servers of the API: one of them for `server`, which takes any other address as well. */
export declare const servers: {
  /**
   * Where the animals are.
   *
   * https://api.kennel.example/v1
   */
  readonly production: "https://api.kennel.example/v1";
  /** https://{place}.kennel.example */
  readonly tryOut: (variables?: {
    /** Default: sandbox */
    place?: string;
  }) => string;
};
