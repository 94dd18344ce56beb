import type { Json } from "./json.js";
import type { Location } from "./location.js";
import type { Pagination } from "./pagination.js";
import type { EventsPayload, Streaming } from "./streaming.js";
import type { Documentation, Schema, TypeDeclaration, TypeName } from "./schema.js";

/** Where requests name the version of the API. */
export type VersionPlace =
  | { readonly kind: "header" | "query"; readonly name: string }
  | { readonly kind: "media-type"; readonly prefixes: readonly string[] }
  /** The operation's path. */
  | { readonly kind: "path" }
  /** The path of the server's URL, which follows the origin that the user passes. */
  | { readonly kind: "server-path" }
  /** The server URL, which is different for each version. */
  | { readonly kind: "server" };

/** The contents of a package for one version of an API. Plain JSON: `almanac inspect model` prints it. */
export interface Model {
  readonly title: string;
  readonly description: string | null;
  /** Null for an API without versions. */
  readonly version: string | null;
  /** Null if requests don't name the version. */
  readonly versionPlace: VersionPlace | null;
  readonly server: string | null;
  /**
   * The path of this version's server, which is appended to the origin that the user passes. Null unless the path
   * differs between versions.
   */
  readonly serverPath: string | null;
  /** The servers to choose from; empty if there is no choice. */
  readonly servers: readonly ServerChoice[];
  /** Null if the document requires no authentication. */
  readonly security: SecurityRequirements | null;
  readonly schemes: readonly Scheme[];
  readonly send: Constants;
  /** Null unless the document's media types name more than one version. */
  readonly mediaTypes: MediaTypeVersions | null;
  readonly resources: readonly Resource[];
  readonly operations: readonly Operation[];
  readonly types: readonly TypeDeclaration[];
  /** The responses that have their own type: those with both a name in the document and headers. */
  readonly responses: readonly ResponseDeclaration[];
  /** The sets of headers that several responses share. */
  readonly headers: readonly TypeDeclaration[];
  readonly webhooks: readonly Webhook[];
}

export interface MediaTypeVersions {
  /** The texts that can precede the version in a media type. */
  readonly prefixes: readonly string[];
  readonly versions: readonly string[];
}

/** A request that the server sends, and the values that distinguish it from requests of other webhooks. */
export interface Webhook {
  readonly at: Location;
  /** The name in the document. */
  readonly name: string;
  readonly documentation: Documentation;
  /** The schema of the body; null if the document describes none. */
  readonly payload: Schema | null;
  readonly declarations: readonly TypeDeclaration[];
  readonly marks: readonly WebhookMark[];
}

/** A header or body property that identifies a webhook if it has one of these values. */
export interface WebhookMark {
  readonly in: "header" | "body";
  readonly name: string;
  readonly values: readonly string[];
}

export interface ServerChoice {
  /** Property name in `servers`. */
  readonly name: string;
  readonly url: string;
  readonly documentation: Documentation;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  /** Null if the caller must pass a value. */
  readonly default: string | null;
  readonly schema: Schema;
  readonly documentation: Documentation;
}

/** Alternatives (OR), each of which lists the names of schemes that are all required (AND). */
export type SecurityRequirements = readonly (readonly string[])[];

export interface Constants {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

export interface Scheme {
  /** The name in the document. */
  readonly name: string;
  /** The function that creates a credential for the scheme: `digest`, or a longer name if several schemes have the same type. */
  readonly helper: string;
  readonly description: string | null;
  readonly kind: SchemeKind;
}

export type SchemeKind =
  | { readonly type: "digest" }
  | { readonly type: "basic" }
  | { readonly type: "bearer" }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | {
      /** OAuth 2.0 client credentials. */
      readonly type: "serviceAccount";
      readonly tokenUrl: string;
      readonly revokeUrl: string | null;
      readonly scopes: readonly string[];
    };

/** A group of operations that have the same tag or, if they have no tags, the same first path segment. */
export interface Resource {
  /** Property name in the client: `programmaticApiKeys`. */
  readonly name: string;
  /** File in the package, without extension: `programmatic-api-keys`. */
  readonly file: string;
  readonly title: string;
  readonly description: string | null;
}

export interface Operation {
  /** Name of the function, unique in the API. */
  readonly name: string;
  /** Name inside its resource: `list` in `client.users.list`. */
  readonly member: string;
  /**
   * The name used in errors, logs and hooks: the name in the configuration if there is one, otherwise the
   * `operationId`, otherwise the function's name.
   */
  readonly id: string;
  readonly operationId: string | null;
  readonly at: Location;
  readonly method: string;
  readonly path: string;
  readonly resource: string;
  readonly documentation: Documentation;
  readonly docsUrl: string | null;
  readonly sunset: string | null;
  readonly requiredRoles: readonly string[];
  readonly revision: { readonly request: string | null; readonly response: string | null };
  /** Null if the operation uses the API's server. */
  readonly server: string | null;
  readonly send: Constants;
  readonly parameters: readonly OperationParameter[];
  readonly body: Body | null;
  readonly accept: string | null;
  readonly outcomes: readonly Outcome[];
  /** Null if no property of the body selects between a single response and a stream. */
  readonly streaming: Streaming | null;
  readonly pagination: Pagination | null;
  /** Why the list is or isn't paginated; null if the operation has no list. */
  readonly paginationReason: string | null;
  /** Whether the document or the configuration states that the list has only one page. */
  readonly isSinglePage: boolean;
  /** Null if the API's requirements apply. */
  readonly security: SecurityRequirements | null;
  readonly types: OperationTypes;
  /** The types of the body and the results, if the document doesn't name them. */
  readonly declarations: readonly TypeDeclaration[];
}

export interface OperationTypes {
  readonly parameters: TypeName;
  readonly outcomes: TypeName;
  readonly body: TypeName;
  readonly result: TypeName;
}

export interface OperationParameter {
  readonly at: Location;
  /** Property name in the function's parameters, unique within the operation. */
  readonly property: string;
  /** Name on the wire. */
  readonly name: string;
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  readonly isRequired: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly content: string | null;
  /** How the properties of a form-encoded query string are serialized. */
  readonly encoding: Encodings;
  readonly schema: Schema;
  readonly documentation: Documentation;
  readonly example: { readonly value: Json } | null;
  /** The value that the server uses if the parameter is omitted, according to the document. */
  readonly default: { readonly value: Json } | null;
}

export type ParameterStyle =
  "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";

/** Encodings, keyed by form property. */
export type Encodings = Readonly<Record<string, Encoding>>;

/**
 * How one value of a form or multipart body is serialized. A null property means that the document doesn't specify it,
 * so the default applies.
 */
export interface Encoding {
  /** Media types and media ranges, separated by commas. */
  readonly contentType: string | null;
  readonly style: ParameterStyle | null;
  readonly explode: boolean | null;
  readonly allowReserved: boolean | null;
}

/** The body that a call sends unless it specifies another media type. */
export interface Body extends BodyContent {
  readonly at: Location;
  readonly isRequired: boolean;
  readonly documentation: Documentation;
  readonly example: { readonly value: Json } | null;
  /** The other media types that a call can specify. */
  readonly others: readonly BodyContent[];
}

export interface BodyContent {
  readonly mediaType: string;
  /** How the body is serialized; with `raw` the caller passes text, bytes or a stream. */
  readonly serialization: "json" | "form" | "multipart" | "raw";
  readonly schema: Schema;
  readonly encoding: Encodings;
  readonly prefixEncoding: readonly Encoding[];
  readonly itemEncoding: Encoding | null;
}

export interface ResponseContents {
  /** The payload that a call receives unless it requests another media type. */
  readonly payload: Payload;
  /** Null if the response has no body. */
  readonly mediaType: string | null;
  /** The payloads in the other media types. */
  readonly others: readonly { readonly mediaType: string; readonly payload: Payload }[];
}

export interface Outcome extends ResponseContents {
  readonly at: Location;
  /** "200", "4XX" or "default". */
  readonly status: string;
  readonly description: string | null;
  /**
   * The media types, without their parameters, grouped by payload. The first group is for `payload`. Empty unless a
   * call can request another media type, or could mistake a response in another media type for the main one.
   */
  readonly mediaTypes: readonly (readonly string[])[];
  /** The name of the response's declaration in the model's `responses`; null if it has none. */
  readonly type: TypeName | null;
  readonly headers: readonly OutcomeHeader[];
  /** The name of the declaration for the response's headers in the model's `headers`; null if it has none. */
  readonly headersType: TypeName | null;
}

/** A response with a type that several operations can share. */
export interface ResponseDeclaration extends ResponseContents {
  readonly name: TypeName;
  readonly at: Location;
  readonly documentation: Documentation;
  readonly headers: readonly OutcomeHeader[];
}

/** A response header that the document describes. Its kind is the same for all statuses of an operation. */
export interface OutcomeHeader {
  /** The name in lower case. */
  readonly name: string;
  /** The name as spelled in the document. */
  readonly originalName: string;
  readonly isRequired: boolean;
  readonly kind: HeaderKind;
  readonly schema: Schema;
  readonly documentation: Documentation;
}

/** How a header value is parsed; an array with one kind means a list of that kind. */
export type HeaderKind = "string" | "number" | "boolean" | "json" | readonly [HeaderKind];

/** The body of a response. */
export type Payload =
  | { readonly kind: "json"; readonly schema: Schema }
  | { readonly kind: "text" }
  | { readonly kind: "stream" }
  /** A sequence of JSON texts: one on each line, or each after a record separator. */
  | { readonly kind: "items"; readonly delimitedBy: "lines" | "separators"; readonly item: Schema }
  | EventsPayload
  | { readonly kind: "none" };
