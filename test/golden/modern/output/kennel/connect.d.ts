// Generated from openapi.yaml by Almanac. Do not edit.
import type { Connection, ConnectionOptions } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, bearer, serviceAccount } from "@almanac/client/codegen/v2";
export type { CallOptions, Connection, ConnectionOptions, Credential, Data, Outcome, Pages } from "@almanac/client/codegen/v2";

/** Creates a connection, the first argument of every operation. Sends no request. */
export declare function connect(options?: ConnectionOptions): Connection;

/** The servers of the API, for the option `server`, which also accepts any other URL. */
export declare const servers: {
  /**
   * The kennel.
   *
   * https://api.kennel.example/v1
   */
  readonly production: "https://api.kennel.example/v1";
  /** https://{place}.kennel.example */
  readonly tryOut: (variables?: {
    /** Default: sandbox */
    place?: string | undefined;
  }) => string;
};
