export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export type JsonObject = Readonly<Record<string, Json>>;

/** The tools of one version of an API. Generated packages export them from `<version>/mcp`. */
export interface Tools<Name extends string = string> {
  /** The name of the package. */
  readonly api: string;
  readonly title: string;
  /** Null if the API has no versions. */
  readonly version: string | null;
  /** The default prefix of environment variables. */
  readonly environment: string;
  readonly credentials: readonly CredentialRow[];
  /** The schemas that the tools' schemas reference with `#/$defs/<name>`. */
  readonly schemas: { readonly input: JsonObject; readonly output: JsonObject };
  readonly tools: readonly Tool<Name>[];
}

/** A credential, and the environment variables that contain it. */
export interface CredentialRow {
  readonly scheme: string;
  /** The function of the client that creates the credential. */
  readonly helper: string;
  /** `digest`, `basic`, `bearer`, `apiKey` or `serviceAccount`. */
  readonly kind: string;
  /** The environment variables, without the prefix, and the properties that the argument of the function has. */
  readonly parts: readonly { readonly variable: string; readonly key: string }[];
}

/** An operation as a tool. */
export interface Tool<Name extends string = string> {
  /** At most 64 letters, digits, underscores and hyphens. */
  readonly name: Name;
  /** The id of the operation. */
  readonly operation: string;
  /** The operation is `client[resource][member]`. */
  readonly resource: string;
  readonly member: string;
  readonly method: string;
  readonly title: string;
  readonly description: string;
  /** A JSON Schema for the parameters of the operation and its `body`. */
  readonly input: JsonObject;
  /** A JSON Schema for the data of a successful call; null if the response isn't JSON. */
  readonly output: JsonObject | null;
  /** The argument that selects the next page; null if the operation has no pages. */
  readonly cursor: string | null;
  /** The arguments that contain bytes as Base64: `body`, or properties of the body, or all of its properties. */
  readonly files: { readonly body: boolean; readonly properties: readonly string[]; readonly isEveryPart?: true };
  /** The media type of a response that consists of bytes. */
  readonly mediaType: string | null;
  /** Whether every call needs credentials. */
  readonly needsCredentials: boolean;
  /** Whether a call only adds data. The document indicates this with a 201 response to a POST. */
  readonly isAdditive: boolean;
}
