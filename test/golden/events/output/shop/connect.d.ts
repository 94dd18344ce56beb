// Generated from openapi.yaml by Almanac. Do not edit.
import type { Connection, ConnectionOptions, apiKey } from "@almanac/client/codegen/v1";

export { AuthenticationError, ConnectionError, ResponseError, bearer } from "@almanac/client/codegen/v1";
export type { CallOptions, Connection, ConnectionOptions, Credential, Data, Outcome, Pages } from "@almanac/client/codegen/v1";

/** Makes a connection: what operations need first. It asks nothing of the server. */
export declare function connect(options?: ConnectionOptions): Connection;

/** The servers of the API: one of them for `server`, which takes any other address as well. */
export declare const servers: {
  /**
   * Production
   *
   * https://{region}.shop.example/{base}
   */
  readonly production: (variables?: {
    /**
     * Where the shop is.
     *
     * Default: eu
     */
    region?: "eu" | "us";
    /** Default: v1 */
    base?: string;
  }) => string;
  /**
   * For trying things out.
   *
   * https://sandbox.shop.example
   */
  readonly sandbox: "https://sandbox.shop.example";
};

export declare function key(credentials: Parameters<typeof apiKey>[0]): ReturnType<typeof apiKey>;

export declare function app(credentials: Parameters<typeof apiKey>[0]): ReturnType<typeof apiKey>;
