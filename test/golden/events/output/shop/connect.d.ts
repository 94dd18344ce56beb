// Generated from openapi.yaml by Almanac. Do not edit.
import type { Connection, ConnectionOptions, apiKey } from "@almanac/client/codegen/v2";

export { AuthenticationError, ConnectionError, ResponseError, bearer } from "@almanac/client/codegen/v2";
export type { CallOptions, Connection, ConnectionOptions, Credential, Data, Outcome, Pages } from "@almanac/client/codegen/v2";

/** Creates a connection, the first argument of every operation. Sends no request. */
export declare function connect(options?: ConnectionOptions): Connection;

/** The servers of the API, for the option `server`, which also accepts any other URL. */
export declare const servers: {
  /**
   * Production
   *
   * https://{region}.shop.example/{base}
   */
  readonly production: (variables?: {
    /**
     * The region of the shop.
     *
     * Default: eu
     */
    region?: "eu" | "us" | undefined;
    /** Default: v1 */
    base?: string | undefined;
  }) => string;
  /**
   * For tests that must not create real orders.
   *
   * https://sandbox.shop.example
   */
  readonly sandbox: "https://sandbox.shop.example";
};

export declare function key(credentials: Parameters<typeof apiKey>[0]): ReturnType<typeof apiKey>;

export declare function app(credentials: Parameters<typeof apiKey>[0]): ReturnType<typeof apiKey>;
