import type { Json } from "./json.js";
import type { Location } from "./location.js";
import type { Documentation, Schema, TypeDeclaration, TypeName } from "./schema.js";

/** All that a package says of one version of an API. Plain JSON: `almanac inspect model` prints it. */
export interface Model {
  readonly title: string;
  readonly description: string | null;
  /** Null for an API without versions. */
  readonly version: string | null;
  readonly server: string | null;
  /** The servers to choose from; empty where there is no choice. */
  readonly servers: readonly ServerChoice[];
  /** Name of the scheme for each member of an AND, for each alternative of the OR; null where the document demands nothing. */
  readonly security: SecurityRequirements | null;
  readonly schemes: readonly Scheme[];
  readonly send: Constants;
  readonly resources: readonly Resource[];
  readonly operations: readonly Operation[];
  readonly types: readonly TypeDeclaration[];
  readonly webhooks: readonly Webhook[];
}

/** A request that the server makes, and what of it tells it from the others. */
export interface Webhook {
  readonly at: Location;
  /** As the document calls it. */
  readonly name: string;
  readonly documentation: Documentation;
  /** What it carries; null where the document describes nothing. */
  readonly payload: Schema | null;
  readonly declarations: readonly TypeDeclaration[];
  readonly marks: readonly WebhookMark[];
}

/** A header, or a property of the body, whose value is one of these. */
export interface WebhookMark {
  readonly in: "header" | "body";
  readonly name: string;
  readonly values: readonly string[];
}

export interface ServerChoice {
  /** Property of `servers`. */
  readonly name: string;
  readonly url: string;
  readonly documentation: Documentation;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  /** Null where it must be given. */
  readonly default: string | null;
  readonly schema: Schema;
  readonly documentation: Documentation;
}

export type SecurityRequirements = readonly (readonly string[])[];

export interface Constants {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

export interface Scheme {
  /** As the document calls it. */
  readonly name: string;
  /** The function that makes its credential: `digest`, or a name of its own where there are several of one type. */
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

/** Operations that belong together: a tag, or the first word of their paths. */
export interface Resource {
  /** Property of the client: `programmaticApiKeys`. */
  readonly name: string;
  /** File of the package, without its ending: `programmatic-api-keys`. */
  readonly file: string;
  readonly title: string;
  readonly description: string | null;
}

export interface Operation {
  /** Name of the function. */
  readonly name: string;
  /** The document's own id, or null. */
  readonly operationId: string | null;
  readonly at: Location;
  readonly method: string;
  readonly path: string;
  /** Name of its resource. */
  readonly resource: string;
  readonly documentation: Documentation;
  readonly docsUrl: string | null;
  readonly sunset: string | null;
  readonly requiredRoles: readonly string[];
  readonly revision: { readonly request: string | null; readonly response: string | null };
  /** Null: the API's. */
  readonly server: string | null;
  readonly send: Constants;
  readonly parameters: readonly OperationParameter[];
  readonly body: Body | null;
  readonly accept: string | null;
  readonly outcomes: readonly Outcome[];
  readonly pagination: Pagination | null;
  /** Null: the API's. */
  readonly security: SecurityRequirements | null;
  readonly types: OperationTypes;
  /** The body's type, and the types of results that have no name in the document. */
  readonly declarations: readonly TypeDeclaration[];
}

/** Names of the types that belong to one operation. */
export interface OperationTypes {
  readonly parameters: TypeName;
  readonly outcomes: TypeName;
  /** What differs from the outcomes where another media type is asked for. */
  readonly alternatives: TypeName;
  readonly body: TypeName;
  readonly result: TypeName;
}

export interface OperationParameter {
  readonly at: Location;
  /** Property of the function's parameters: unique in its operation. */
  readonly property: string;
  /** Name on the wire. */
  readonly name: string;
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  readonly isRequired: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly content: string | null;
  /** How the members of a query that is a form are written. */
  readonly encoding: Encodings;
  readonly schema: Schema;
  readonly documentation: Documentation;
  readonly example: { readonly value: Json } | null;
  /** What the server takes if the parameter is left out, as the document says. */
  readonly default: { readonly value: Json } | null;
}

export type ParameterStyle =
  "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";

/** By the property of a form. */
export type Encodings = Readonly<Record<string, Encoding>>;

/** How one value of a form or of a multipart body is written; null where the document leaves it to what is usual. */
export interface Encoding {
  /** Media types and ranges, between commas. */
  readonly contentType: string | null;
  readonly style: ParameterStyle | null;
  readonly explode: boolean | null;
  readonly allowReserved: boolean | null;
}

/** What a call sends unless it names another of its media types. */
export interface Body extends BodyContent {
  readonly at: Location;
  readonly isRequired: boolean;
  readonly documentation: Documentation;
  readonly example: { readonly value: Json } | null;
  /** The media types that a call may name instead. */
  readonly others: readonly BodyContent[];
}

export interface BodyContent {
  readonly mediaType: string;
  /** Who writes it: `raw` is text, bytes or a stream as the caller gives it. */
  readonly form: "json" | "form" | "multipart" | "raw";
  readonly schema: Schema;
  readonly encoding: Encodings;
  readonly prefixEncoding: readonly Encoding[];
  readonly itemEncoding: Encoding | null;
}

export interface Outcome {
  readonly at: Location;
  /** "200", "4XX" or "default". */
  readonly status: string;
  readonly description: string | null;
  readonly headers: readonly OutcomeHeader[];
  /** What comes as the media type that is asked for unless a call names another. */
  readonly payload: Payload;
  /** Null where there is no body. */
  readonly mediaType: string | null;
  /** What comes as the other media types. */
  readonly others: readonly { readonly mediaType: string; readonly payload: Payload }[];
}

/** A header that a response is described to have. All statuses of an operation have the same kind of it. */
export interface OutcomeHeader {
  /** In lower case. */
  readonly name: string;
  readonly isRequired: boolean;
  readonly kind: HeaderKind;
  readonly schema: Schema;
  readonly documentation: Documentation;
}

/** How a header's text is read; brackets: a list. */
export type HeaderKind = "string" | "number" | "boolean" | "json" | readonly [HeaderKind];

/** What a response carries. */
export type Payload =
  | { readonly kind: "json"; readonly schema: Schema }
  | { readonly kind: "text" }
  | { readonly kind: "stream" }
  /** JSON texts one after the other: on lines, or with a record separator before each. */
  | { readonly kind: "items"; readonly between: "lines" | "separators"; readonly item: Schema }
  /** Server-sent events. `event` is an event as the document has it; null: it only says what its data is. */
  | { readonly kind: "events"; readonly event: Schema | null; readonly data: Schema; readonly json: JsonEvents }
  | { readonly kind: "none" };

/** The events whose data is JSON: all, or those of these names. */
export type JsonEvents = true | readonly string[];

/** How a list is turned over. Paths are property names from the page's body to the member; an empty one is the body itself. */
export interface Pagination {
  readonly items: Path;
  readonly item: Schema;
  readonly step: PageStep;
}

export type PageStep =
  | ParameterStep
  /** By the answer's `Link` header. `through`: how its targets turn the list over, for who writes such links; null: not known. */
  | { readonly by: "link"; readonly through: ParameterStep | null };

/** By a parameter of the next request. */
export type ParameterStep =
  | {
      readonly by: "page";
      readonly parameter: string;
      readonly size: string | null;
      readonly defaultSize: number | null;
      readonly total: Path | null;
      readonly first: number;
    }
  | { readonly by: "offset"; readonly parameter: string; readonly size: string | null; readonly total: Path | null }
  /** `next` is null where only links say the next cursor. */
  | { readonly by: "cursor"; readonly parameter: string; readonly next: Path | null }
  | { readonly by: "last-item"; readonly parameter: string; readonly key: string; readonly more: Path };

export type Path = readonly string[];
