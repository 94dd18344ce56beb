import type { Json, JsonObject } from "../model/json.js";
import type { Location } from "../model/location.js";
import type { Encoding, Encodings, ParameterStyle, SchemeKind } from "../model/model.js";
import type { MockHints } from "./read/read-mock-hints.js";

/**
 * An OpenAPI document with its references resolved and its dialect normalised: what every later stage reads. Parameters,
 * bodies, responses and headers stand where they are used; schemas keep their references, which are schema ids.
 */
export interface ApiDocument {
  readonly at: Location;
  readonly title: string;
  readonly description: string | null;
  /** `info.version`: the document's own, which is no API date. */
  readonly version: string;
  readonly servers: readonly Server[];
  readonly tags: readonly Tag[];
  readonly security: readonly SecurityRequirement[] | null;
  readonly securitySchemes: readonly SecurityScheme[];
  readonly operations: readonly DocumentOperation[];
  /** What the API sends of itself: `webhooks`, and `x-webhooks` of documents before 3.1. */
  readonly webhooks: readonly Webhook[];
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  /** `info.x-versions`: every date that the API's vendor has published, or null where the document does not say. */
  readonly publishedVersions: readonly PublishedVersion[] | null;
  /** `x-mock`: how a mock of the API behaves. */
  readonly mockHints: MockHints | null;
  /** Where a schema node came from. */
  readonly locationOf: (schema: SchemaNode) => Location;
}

/** The place of a schema that others refer to: the end of a chain of references. */
export type SchemaId = Location;

/** JSON Schema 2020-12, whatever the document's own dialect; `$ref` and the values of `discriminator.mapping` are schema ids. */
export type SchemaNode = boolean | JsonObject;

export interface NamedSchema {
  readonly id: SchemaId;
  /** What the document calls it: a component's key, a file's name, or the keys that lead to it. */
  readonly key: string;
  /** What its type is called after: the key, unless the configuration says otherwise. */
  readonly name: string;
  readonly schema: SchemaNode;
}

export interface PublishedVersion {
  readonly version: string;
  readonly at: Location;
}

export interface Server {
  readonly at: Location;
  /** With the defaults of its variables filled in. */
  readonly url: string;
  /** As it is written. */
  readonly template: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly description: string | null;
  /** Null where the caller has to say. */
  readonly default: string | null;
  /** Empty where any text will do. */
  readonly values: readonly string[];
}

export interface Tag {
  readonly at: Location;
  readonly name: string;
  /** Or else its summary. */
  readonly description: string | null;
  /** The tag that it lies below. */
  readonly parent: string | null;
  /** What it is for: `nav`, `badge`, `audience`; null for what resources are made of. */
  readonly kind: string | null;
}

/** Schemes that are all needed (AND); an operation lists requirements of which one is enough (OR). */
export type SecurityRequirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

export interface SecurityScheme {
  readonly at: Location;
  readonly name: string;
  readonly description: string | null;
  readonly kind: SecuritySchemeKind;
}

export type SecuritySchemeKind = SchemeKind | { readonly type: "unsupported"; readonly what: string };

export interface DocumentOperation {
  readonly at: Location;
  readonly path: string;
  /** Upper case. */
  readonly method: string;
  readonly operationId: string | null;
  readonly tags: readonly string[];
  readonly summary: string | null;
  readonly description: string | null;
  readonly deprecated: boolean;
  readonly docsUrl: string | null;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | null;
  readonly responses: readonly Response[];
  /** Null: the document's. */
  readonly security: readonly SecurityRequirement[] | null;
  /** Null: the document's. */
  readonly servers: readonly Server[] | null;
  /** What the server sends later, because of a call. */
  readonly callbacks: readonly Callback[];
  readonly extensions: JsonObject;
}

/** A request that the server makes: `path` of its operation is the webhook's name. */
export interface Webhook {
  readonly name: string;
  readonly operation: DocumentOperation;
}

export interface Callback extends Webhook {
  /** Where it goes to: an address with runtime expressions, such as `{$request.body#/url}`. */
  readonly expression: string;
}

/** What of a response another operation takes. */
export interface Link {
  readonly at: Location;
  readonly name: string;
  readonly description: string | null;
  /** By its id, or by its place. */
  readonly operation: { readonly id: string } | { readonly at: Location } | null;
  /** Parameters, and the expressions that give their values. */
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
  /** The media type that the value is serialised to, or null where `style` says how. */
  readonly content: string | null;
  /** How the members of a query that is a form are written, where the document says so. */
  readonly encoding: Encodings;
  readonly example: Example | null;
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
  /** "200", "4XX" or "default". */
  readonly status: string;
  readonly description: string | null;
  readonly headers: readonly ResponseHeader[];
  readonly content: readonly Content[];
  readonly links: readonly Link[];
}

export interface ResponseHeader {
  readonly name: string;
  readonly description: string | null;
  readonly required: boolean;
  readonly schema: SchemaNode;
  /** The media type of its value, or null where it is written in style `simple`. */
  readonly content: string | null;
  readonly example: Example | null;
}

export interface Content {
  readonly at: Location;
  readonly mediaType: string;
  /** Null where the document gives a media type without a schema. */
  readonly schema: SchemaNode | null;
  /** What each item of a sequence is; null where the document does not say. */
  readonly itemSchema: SchemaNode | null;
  readonly encoding: Encodings;
  /** The same of a multipart body without names: of its first parts, and of those that follow. */
  readonly prefixEncoding: readonly Encoding[];
  readonly itemEncoding: Encoding | null;
  /** What encodings want their parts to have, `Content-Type` aside. */
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
  /** Null for `example`. */
  readonly name: string | null;
  readonly value: Json;
  /** Whether the value is nothing but `text`: what it means is not said. */
  readonly isSerialized: boolean;
  /** The body as it is sent, where the document writes it out and it is no JSON. */
  readonly text: string | null;
}
