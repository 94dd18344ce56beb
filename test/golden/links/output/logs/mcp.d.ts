// Generated from openapi.yaml by Almanac. Do not edit.

type Json = null | boolean | number | string | readonly Json[] | JsonObject;

interface JsonObject {
  readonly [name: string]: Json;
}

/** The names of the tools. */
export type ToolName =
  | "addEvent"
  | "listEvents"
  | never;

/** An operation as a tool. */
export interface Tool {
  /** At most 64 letters, digits, underscores and hyphens. */
  readonly name: ToolName;
  /** The id of the operation. */
  readonly operation: string;
  /** The property of the client, and the property of the resource, that contain the operation. */
  readonly resource: string;
  readonly member: string;
  readonly method: string;
  readonly title: string;
  readonly description: string;
  /** A JSON Schema for the arguments. Its references are in `schemas.input`. */
  readonly input: JsonObject;
  /** A JSON Schema for the data. Its references are in `schemas.output`. Null if the data isn't JSON. */
  readonly output: JsonObject | null;
  /** The argument that selects the next page. Null if the operation has no pages. */
  readonly cursor: string | null;
  /** The arguments that contain bytes as Base64. */
  readonly files: { readonly body: boolean; readonly properties: readonly string[] };
  /** The media type of a response that consists of bytes. */
  readonly mediaType: string | null;
  /** Whether every call needs credentials. */
  readonly needsCredentials: boolean;
  /** Whether the operation only adds something: a POST that responds with 201. */
  readonly isAdditive: boolean;
}

/** The operations of this version as tools, for `serveTools` of `@almanac/mcp`. */
export declare const tools: {
  readonly api: string;
  readonly title: string;
  readonly version: string | null;
  /** The prefix of environment variables. */
  readonly environment: string;
  readonly credentials: readonly {
    readonly scheme: string;
    /** The function of the client that creates the credential. */
    readonly helper: string;
    readonly kind: string;
    /** The environment variables, without the prefix, and the properties of the argument of `helper`. */
    readonly parts: readonly { readonly variable: string; readonly key: string }[];
  }[];
  readonly schemas: { readonly input: JsonObject; readonly output: JsonObject };
  readonly tools: readonly Tool[];
};
