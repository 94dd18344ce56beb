import type { Json, JsonObject } from "../model/json.js";
import type { PaginationStatement } from "../model/pagination-statement.js";
import type { Location } from "../model/location.js";
import type { Encoding, Encodings, ParameterStyle, SchemeKind } from "../model/model.js";

/**
 * An OpenAPI document with resolved references and a normalized dialect, in the form that all later stages read.
 * References to parameters, bodies, responses and headers are replaced with their targets. References to schemas
 * remain, in the form of schema ids.
 */
export interface ApiDocument {
  readonly at: Location;
  readonly title: string;
  readonly description: string | null;
  /** `info.version`: the version of the document, which isn't necessarily the version of the API. */
  readonly version: string;
  readonly servers: readonly Server[];
  readonly tags: readonly Tag[];
  readonly security: readonly SecurityRequirement[] | null;
  readonly securitySchemes: readonly SecurityScheme[];
  readonly operations: readonly DocumentOperation[];
  /** The paths that the document declares without an operation. */
  readonly emptyPaths: readonly string[];
  /** The requests that the API sends, from `webhooks`, or from `x-webhooks` in documents before OpenAPI 3.1. */
  readonly webhooks: readonly Webhook[];
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  /** Every version that the vendor has published, from `info.x-versions`; null if the document doesn't list them. */
  readonly publishedVersions: readonly PublishedVersion[] | null;
  /** The behavior of a mock of the API, from `x-mock`; null if the document doesn't specify it. */
  readonly mockHints: MockHints | null;
  /** Returns the location that a schema node was read from. */
  readonly locationOf: (schema: SchemaNode) => Location;
  /** Returns the part of the document at a location, as the document defines it; null if there is none. */
  readonly partAt: (at: Location) => Json;
}

/** Identifies a schema by its location. For a chain of references, this is the location at the end of the chain. */
export type SchemaId = Location;

/** JSON Schema 2020-12, regardless of the document's dialect. `$ref` and the values of `discriminator.mapping` are schema ids. */
export type SchemaNode = boolean | JsonObject;

export interface NamedSchema {
  readonly id: SchemaId;
  /** The name in the document: the key of a component, the name of a file, or the keys of its JSON Pointer. */
  readonly key: string;
  /** The name that the type name is derived from: the key, unless the configuration renames the schema. */
  readonly name: string;
  readonly schema: SchemaNode;
}

/** The value of `x-mock`, which describes the behavior of a mock: see docs/mock-hints.md. */
export interface MockHints {
  readonly at: Location;
  readonly value: JsonObject;
}

export interface PublishedVersion {
  readonly version: string;
  readonly at: Location;
}

export interface Server {
  readonly at: Location;
  /** The URL with variables replaced by their defaults. */
  readonly url: string;
  /** The URL as it appears in the document. */
  readonly template: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly description: string | null;
  /** Null if the caller must pass a value. */
  readonly default: string | null;
  /** The allowed values; empty if any string is allowed. */
  readonly values: readonly string[];
}

export interface Tag {
  readonly at: Location;
  readonly name: string;
  /** The description if there is one, otherwise the summary. */
  readonly description: string | null;
  readonly parent: string | null;
  /** The purpose of the tag: `nav`, `badge` or `audience`. Null means `nav`, which makes the tag a resource. */
  readonly kind: string | null;
}

/** Security schemes that are all required (AND). The requirements that an operation lists are alternatives (OR). */
export type SecurityRequirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

export interface SecurityScheme {
  readonly at: Location;
  readonly name: string;
  readonly description: string | null;
  readonly kind: SecuritySchemeKind;
  /** The scheme as the document declares it. */
  readonly declared: Json;
}

export type SecuritySchemeKind = SchemeKind | { readonly type: "unsupported"; readonly reason: string };

export interface DocumentOperation {
  readonly at: Location;
  readonly path: string;
  /** In upper case. */
  readonly method: string;
  readonly operationId: string | null;
  /** The new name from `rename` in the configuration; null if the operation isn't renamed. */
  readonly givenName: string | null;
  /** The pagination statements in the operation's extensions and the configuration. Later ones take precedence. */
  readonly pagination: readonly PaginationStatement[];
  readonly tags: readonly string[];
  readonly summary: string | null;
  readonly description: string | null;
  readonly deprecated: boolean;
  readonly docsUrl: string | null;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | null;
  readonly responses: readonly Response[];
  /** Null if the document's requirements apply. */
  readonly security: readonly SecurityRequirement[] | null;
  /** Null if the document's servers apply. */
  readonly servers: readonly Server[] | null;
  /** The requests that the server sends after a call. */
  readonly callbacks: readonly Callback[];
  readonly extensions: JsonObject;
}

/** A request that the server sends. The `path` of its operation is the name of the webhook. */
export interface Webhook {
  readonly name: string;
  readonly operation: DocumentOperation;
}

export interface Callback extends Webhook {
  /** The URL, with runtime expressions such as `{$request.body#/url}`. */
  readonly expression: string;
}

/** An OpenAPI Link: response values that become another operation's parameters. */
export interface Link {
  readonly at: Location;
  readonly name: string;
  readonly description: string | null;
  /** The id or the location of the target operation. Null if the link names no operation. */
  readonly operation: { readonly id: string } | { readonly at: Location } | null;
  /** Pairs of a parameter name and the expression for its value. */
  readonly parameters: readonly (readonly [string, Json])[];
}

export interface Parameter {
  readonly at: Location;
  readonly name: string;
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string | null;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly schema: SchemaNode;
  /** The media type that the value is serialized in; null if `style` applies. */
  readonly content: string | null;
  /** How the properties of a form-encoded query string are serialized. */
  readonly encoding: Encodings;
  /** The first of `examples`. */
  readonly example: Example | null;
  readonly examples: readonly Example[];
  readonly extensions: JsonObject;
}

export interface RequestBody {
  readonly at: Location;
  readonly description: string | null;
  readonly required: boolean;
  readonly content: readonly Content[];
}

export interface Response {
  readonly at: Location;
  /** The key of a component or the name of a file; null if the response is defined in the operation. */
  readonly name: string | null;
  /** "200", "4XX" or "default". */
  readonly status: string;
  readonly description: string | null;
  readonly headers: readonly ResponseHeader[];
  readonly content: readonly Content[];
  readonly links: readonly Link[];
}

export interface ResponseHeader {
  readonly at: Location;
  readonly name: string;
  readonly description: string | null;
  readonly required: boolean;
  readonly schema: SchemaNode;
  /** The media type in which the value is serialized; null if the style `simple` applies. */
  readonly content: string | null;
  /** The first of `examples`. */
  readonly example: Example | null;
  readonly examples: readonly Example[];
}

export interface Content {
  readonly at: Location;
  readonly mediaType: string;
  readonly schema: SchemaNode | null;
  /** The schema of each item of a sequential media type; null if the document doesn't specify it. */
  readonly itemSchema: SchemaNode | null;
  readonly encoding: Encodings;
  /** The encodings of the first parts of a multipart body with unnamed parts. `itemEncoding` applies to the other parts. */
  readonly prefixEncoding: readonly Encoding[];
  readonly itemEncoding: Encoding | null;
  /** The headers, other than `Content-Type`, that encodings define for parts. */
  readonly partHeaders: readonly PartHeader[];
  readonly examples: readonly Example[];
  readonly extensions: JsonObject;
}

export interface PartHeader {
  readonly at: Location;
  readonly name: string;
  readonly required: boolean;
}

export interface Example {
  readonly at: Location;
  /** Null for an example in the field `example`, which has no name. */
  readonly name: string | null;
  readonly value: Json;
  /**
   * Whether `value` is the same as `text`, because the document contains only the serialized body and its format is
   * neither JSON nor JSON Lines.
   */
  readonly isSerialized: boolean;
  /** The serialized body; null if the document doesn't contain it or it is JSON. */
  readonly text: string | null;
}
