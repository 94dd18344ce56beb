import type { Conversion } from "../convert/conversion.js";
import type { Payload } from "../transport/message.js";
import type { Call } from "./call.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";

/** How a parameter's value is written (OpenAPI 3.2 section 4.12.2, after RFC 6570; `cookie` is RFC 6265's). */
export type ParameterStyle =
  "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";

/** One parameter, where a bare name would not say enough. */
export interface ParameterDescriptor {
  /** The name on the wire. */
  readonly name: string;
  /** The property of the flat parameters object, where it differs from `name`. */
  readonly as?: string;
  /** Default: `simple` in paths and headers, `form` in queries and cookies. */
  readonly style?: ParameterStyle;
  /** Default: true for `form`, false for every other style. */
  readonly explode?: boolean;
  /** Leaves `:/@$,;=` and percent-encoded triples as they are. */
  readonly allowReserved?: boolean;
  /** A media type: the value is written as JSON where it is of JSON, else as text. */
  readonly content?: string;
  /** Writes a value in a way of its own: one that is the whole query. */
  readonly write?: (value: unknown, parameter: ParameterDescriptor) => string;
  /** What `write` has to know of the members of a form. */
  readonly encoding?: Readonly<Record<string, EncodingDescriptor>>;
}

/** Constant values that are sent with every call. */
export interface Constants {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** How the body of a response is read: in a way that every operation has, or by a reader that is imported for it. */
export type BodyKind = "json" | "text" | "stream" | "none" | BodyReader;

/** Reads a body; `undefined` where the response is of another media type. */
export type BodyReader = (response: Response, reading: Reading) => unknown;

/** What a reader knows of the call. */
export interface Reading {
  readonly descriptor: OperationDescriptor;
  /** The key of `responses` that the response is declared under. */
  readonly declared: string;
  readonly signal: AbortSignal | null;
}

/** What an operation sends. */
export interface BodyDescriptor {
  readonly mediaType: string;
  readonly required?: boolean;
  /** Default: JSON. */
  readonly write?: BodyWriter;
  /** How properties of a form are written, where that is not as usual. */
  readonly encoding?: Readonly<Record<string, EncodingDescriptor>>;
  /** The same of a multipart body without names: of its first parts, and of those that follow. */
  readonly prefixEncoding?: readonly EncodingDescriptor[];
  readonly itemEncoding?: EncodingDescriptor;
  /** Finds the one of `others` that a call names by `contentType`. */
  readonly choose?: (
    parameters: Parameters,
    descriptor: OperationDescriptor & { body: BodyDescriptor },
  ) => BodyDescriptor;
  readonly others?: readonly BodyDescriptor[];
}

/** Makes a body ready to be sent; `null` for what cannot be. */
export type BodyWriter = (value: unknown, body: BodyDescriptor) => Payload | null;

/** An Encoding Object, as far as it says how something is sent. */
export interface EncodingDescriptor extends Pick<ParameterDescriptor, "style" | "explode" | "allowReserved"> {
  /** Media types and ranges, between commas. */
  readonly contentType?: string;
}

/** How the text of a response's header is read; a list in brackets holds commas between its items. */
export type HeaderKind = "string" | "number" | "boolean" | "json" | readonly [HeaderKind];

/** OR of ANDs of scheme names. An empty inner list: a call may go without credentials. */
export type SecurityRequirements = readonly (readonly string[])[];

/**
 * How an operation is cut into pages. Parameters are named as in the flat parameters object; `items`, `total`, `next`
 * and `more` are paths of property names into the body of a page, and `[]` is the body itself.
 */
export type PagesDescriptor =
  | {
      readonly by: "page";
      readonly parameter: string;
      readonly size?: string;
      /** How many items a page has if nobody asks for another number. */
      readonly defaultSize?: number;
      readonly items: readonly string[];
      readonly total?: readonly string[];
      /** The number of the first page; default 1. */
      readonly first?: number;
    }
  | {
      readonly by: "offset";
      readonly parameter: string;
      readonly size?: string;
      /** How many items a page has if nobody asks for another number. */
      readonly defaultSize?: number;
      readonly items: readonly string[];
      readonly total?: readonly string[];
    }
  | {
      readonly by: "cursor";
      readonly parameter: string;
      readonly items: readonly string[];
      readonly next: readonly string[];
    }
  | {
      readonly by: "last-item";
      readonly parameter: string;
      readonly items: readonly string[];
      /** The property of the last item that is the next page's cursor. */
      readonly key: string;
      readonly more: readonly string[];
    }
  | {
      readonly by: "link";
      readonly items: readonly string[];
      /** Finds the next page, by the `Link` header of the one before. */
      readonly follow: LinkFollower;
    };

/** One operation of an API, as data. */
export interface OperationDescriptor {
  readonly id: string;
  /** Upper case; any token of RFC 9110 section 9.1. */
  readonly method: string;
  /** `{name}` marks a parameter; every other character is literal. */
  readonly path: string;
  /** Only the path parameters that are not `{ style: "simple", explode: false }` under their own name. */
  readonly pathParameters?: readonly ParameterDescriptor[];
  readonly query?: readonly (string | ParameterDescriptor)[];
  readonly headers?: readonly (string | ParameterDescriptor)[];
  /** Sent as a `Cookie` header, which browsers do not let a script set: there they are dropped. */
  readonly cookies?: readonly (string | ParameterDescriptor)[];
  /** The base URL of this operation alone, which may be relative to the connection's; a server that the caller names goes before it. */
  readonly server?: string;
  readonly send?: Constants;
  /** The exact `Accept` header. */
  readonly accept?: string;
  readonly body?: BodyDescriptor;
  /** By status ("200"), class of statuses ("4XX") or "default"; where several media types were asked for, by theirs. */
  readonly responses: Readonly<Record<string, BodyKind | Readonly<Record<string, BodyKind>>>>;
  /** The events of a stream whose data is JSON, by name; `true`: all. */
  readonly jsonEvents?: true | readonly string[];
  /** Lets a call choose by `accept` between the media types of `alternatives`. */
  readonly negotiate?: (descriptor: OperationDescriptor, prepare: (descriptor: OperationDescriptor) => Call) => Call;
  /** What `responses` would be for each media type, where it differs. */
  readonly alternatives?: Readonly<Record<string, Readonly<Record<string, BodyKind>>>>;
  /** Reads the headers of what comes: those that `headerKinds` names by their kinds, all others as text. */
  readonly readHeaders?: (headers: Headers, kinds: Readonly<Record<string, HeaderKind>>) => object;
  readonly headerKinds?: Readonly<Record<string, HeaderKind>>;
  /** Instead of the connection's. */
  readonly security?: SecurityRequirements;
  readonly pages?: PagesDescriptor;
  /** Only where something is not in a program what it is on the wire. */
  readonly convert?: Conversion;
  /** `true`, or the sunset date as `YYYY-MM-DD`: the first call warns. */
  readonly deprecated?: true | string;
}

/** A security scheme of the document. */
export type SchemeDescriptor =
  | { readonly type: "digest" | "basic" | "bearer" }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | {
      readonly type: "serviceAccount";
      /** URLs may be relative to the server. */
      readonly tokenUrl?: string;
      readonly revokeUrl?: string;
      readonly scopes?: readonly string[];
    };

/** What all operations of an API share. */
export interface ConnectorDescriptor {
  /** The base URL; without it the caller of `connect` has to give one. */
  readonly server?: string;
  readonly security?: SecurityRequirements;
  readonly schemes?: Readonly<Record<string, SchemeDescriptor>>;
  readonly send?: Constants;
}

/** A page of a list that is paginated by links, with the request that fetched it. */
export interface LinkedPage {
  readonly descriptor: OperationDescriptor;
  readonly connection: object;
  readonly parameters: Parameters;
  /** The link that led to this page; `undefined` for the first page. */
  readonly target: URL | undefined;
  readonly response: Response;
}

/** Returns the URL of the next page, or `null` after the last. */
export type LinkFollower = (page: LinkedPage) => URL | null;
