import type { Conversion } from "../convert/conversion.js";
import type { Payload } from "../transport/message.js";
import type { Call } from "./call.js";
import type { HeaderValues } from "../serialize/parameters/build-headers.js";
import type { CompileParameter, EncodingDescriptor, ParameterDescriptor } from "../serialize/parameters/parameter.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";

export type { EncodingDescriptor, ParameterDescriptor, ParameterStyle } from "../serialize/parameters/parameter.js";

/** Constant values that are sent with every call. */
export interface Constants {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** How to read a response body: as JSON, not at all, or with a reader that the operation imports. */
export type BodyKind = "json" | "none" | BodyReader;

/**
 * Checks whether a response has a media type that the document describes but the call didn't request. `declared` is the
 * key in `responses` that matches the response.
 */
export type ResponseCheck = (response: Response, descriptor: OperationDescriptor, declared: string) => boolean;

/** Reads a body. Returns `undefined` if it doesn't support the response's media type. */
export type BodyReader = (response: Response, context: ReadContext) => unknown;

/** The context of a body reader. */
export interface ReadContext {
  readonly descriptor: OperationDescriptor;
  /** The key in `responses` that matches the response. */
  readonly declared: string;
  readonly signal: AbortSignal | null;
  /** The connection's `maxResponseBytes` option. */
  readonly maxBytes: number | undefined;
}

/** The request body of an operation. */
export interface BodyDescriptor {
  readonly mediaType: string;
  readonly required?: boolean;
  /** Serializes the body. Default: as JSON. */
  readonly write?: BodyWriter;
  /** How to serialize the form properties whose encoding differs from the default. */
  readonly encoding?: Readonly<Record<string, EncodingDescriptor>>;
  /** How to serialize the first parts of a multipart body with unnamed parts, one entry per part. */
  readonly prefixEncoding?: readonly EncodingDescriptor[];
  /** How to serialize the parts after those of `prefixEncoding`. */
  readonly itemEncoding?: EncodingDescriptor;
  /** Selects the body descriptor for the media type in a call's `contentType` parameter. */
  readonly choose?: (
    parameters: Parameters,
    descriptor: OperationDescriptor & { body: BodyDescriptor },
  ) => BodyDescriptor;
  /** The body descriptors of the media types other than `mediaType`. */
  readonly others?: readonly BodyDescriptor[];
}

/** Serializes a body. Returns `null` if the value can't be sent. */
export type BodyWriter = (value: unknown, body: BodyDescriptor) => Payload | null;

/** How to parse a response header. An array with a kind means a comma-separated list of values of that kind. */
export type HeaderKind = "string" | "number" | "boolean" | "json" | readonly [HeaderKind];

/**
 * Alternative lists of scheme names. A call must satisfy all schemes of one list. An empty inner list allows calls
 * without credentials.
 */
export type SecurityRequirements = readonly (readonly string[])[];

/**
 * How an operation is paginated. `parameter` and `size` are properties of the parameters object. If the value of
 * `parameter` is an object, such as the body, `inside` is the path of the page number, offset or cursor in that object.
 * All other paths start at the body of a page; `[]` is the body itself.
 */
export type PagesDescriptor =
  | (CountedPages & {
      readonly by: "page";
      /** The path of the total number of pages. */
      readonly pages?: readonly string[];
    })
  | (CountedPages & { readonly by: "offset" })
  | (PagesEnds & {
      readonly by: "cursor";
      readonly parameter: string;
      readonly inside?: readonly string[];
      readonly items: readonly string[];
      /** The path of the next cursor in the body. */
      readonly next?: readonly string[];
      /** The response header that contains the next cursor. */
      readonly nextHeader?: string;
      /** Returns the URL of the next page if the value at `next` is a URL rather than a cursor. */
      readonly follow?: LinkFollower;
      readonly rebase?: boolean;
    })
  | (PagesEnds & {
      readonly by: "last-item";
      readonly parameter: string;
      readonly inside?: readonly string[];
      readonly items: readonly string[];
      /** The last item's property whose value is the next page's cursor, or the path of that property. */
      readonly key: string | readonly string[];
    })
  | (PagesEnds & {
      readonly by: "link";
      readonly items: readonly string[];
      /** Returns the URL of the next page, from a page's `Link` header or its body. */
      readonly follow: LinkFollower;
      /** The property path at which the body contains the URL. */
      readonly next?: readonly string[];
      /** Whether to request the URL's path and query from the call's server, regardless of the URL's origin. */
      readonly rebase?: boolean;
      /** True if the document doesn't declare the `Link` header. A first page without that header is then an error. */
      readonly assumed?: boolean;
    });

/** How the last page is recognized without requesting an empty one after it. */
interface PagesEnds {
  /** The path of a boolean that is false on the last page. */
  readonly more?: readonly string[];
  /** The path of a boolean that is true on the last page. */
  readonly last?: readonly string[];
  /** The statuses of responses to requests beyond the last page. Default: 404 with page numbers or offsets, otherwise none. */
  readonly end?: readonly number[];
}

/** Pages that are requested by page number or by offset. */
interface CountedPages extends PagesEnds {
  readonly parameter: string;
  readonly inside?: readonly string[];
  readonly size?: string;
  /** The default number of items per page. */
  readonly defaultSize?: number;
  readonly items: readonly string[];
  readonly total?: readonly string[];
  /** The first page number or offset. Default: page number 1 or offset 0. `null` if it is read from a response. */
  readonly first?: number | null;
  /** Whether the first request sends `first`. */
  readonly isFirstSent?: boolean;
  /** The path of the current page number or offset in a response. */
  readonly current?: readonly string[];
}

/** One operation of an API, as data. */
export interface OperationDescriptor {
  readonly id: string;
  /** In upper case. Any token is allowed (RFC 9110 section 9.1). */
  readonly method: string;
  /** `{name}` marks a parameter; every other character is literal. */
  readonly path: string;
  /** Only the path parameters that have an `as` field or differ from `{ style: "simple", explode: false }`. */
  readonly pathParameters?: readonly ParameterDescriptor[];
  /** Prepares the parameters. Default: `plainParameter`, which supports only the default style of each location. */
  readonly parameter?: CompileParameter;
  readonly query?: readonly (string | ParameterDescriptor)[];
  readonly headers?: readonly (string | ParameterDescriptor)[];
  /** Sent in the `Cookie` header. Browsers drop these cookies, because scripts can't set that header. */
  readonly cookies?: readonly (string | ParameterDescriptor)[];
  /** Serializes `headers` and `cookies`. Missing if there are none. */
  readonly writeHeaders?: (descriptor: OperationDescriptor) => (parameters: Parameters) => HeaderValues;
  /** The base URL of this operation, which may be relative to the connection's base URL. The `server` option takes precedence. */
  readonly server?: string;
  readonly send?: Constants;
  /** The value of the `Accept` header. */
  readonly accept?: string;
  readonly body?: BodyDescriptor;
  /** Serializes `body`. Missing if there is none. */
  readonly writeBody?: (descriptor: OperationDescriptor) => (parameters: Parameters) => Payload | null;
  /** How to read bodies, by status ("200"), status range ("4XX") or "default". */
  readonly responses: Readonly<Record<string, BodyKind>>;
  /** Whether the media type of a response is in `mediaTypes` but was not requested. Such a response is unexpected. */
  readonly isOtherType?: ResponseCheck;
  /**
   * For each status, the media types that the document describes, grouped by the schema of the body, in lower case and
   * without parameters. `responses` applies to the first group, which is empty if the document doesn't describe the
   * body of a requested type.
   */
  readonly mediaTypes?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** The names of stream events whose data is JSON, or `true` for all events. */
  readonly jsonEvents?: true | readonly string[];
  /** The data of the event that ends a stream. That event isn't an item. */
  readonly endOfEvents?: string;
  /** Adds the `accept` parameter, which selects from the media types of `alternatives`. */
  readonly negotiate?: (descriptor: OperationDescriptor, prepare: (descriptor: OperationDescriptor) => Call) => Call;
  /** For each media type, the entries that differ from `responses`. */
  readonly alternatives?: Readonly<Record<string, Readonly<Record<string, BodyKind>>>>;
  /** The JSON media types that only error responses have. If the caller selects media types, the request accepts these too. */
  readonly errorTypes?: readonly string[];
  /** Selects how to read the response body if the caller requested media types. */
  readonly selectKind?: (declared: string, response: Response) => BodyKind;
  /** Returns the media types of the stream that the body requests; `undefined` if it requests none. */
  readonly selectStream?: (parameters: Parameters, descriptor: OperationDescriptor) => readonly string[] | undefined;
  /** The property of the body that requests a stream, and the media types of that stream. */
  readonly streams?: {
    readonly property: string;
    readonly types: readonly string[];
    /** Whether the server streams if the body omits the property. */
    readonly isDefault?: boolean;
  };
  /** Parses response headers by `headerKinds`; other headers are strings. */
  readonly readHeaders?: (headers: Headers, kinds: Readonly<Record<string, HeaderKind>>) => object;
  readonly headerKinds?: Readonly<Record<string, HeaderKind>>;
  /** Overrides the security requirements of the API. */
  readonly security?: SecurityRequirements;
  readonly pages?: PagesDescriptor;
  /** Present only if some values, such as dates, have a different form in the program than on the wire. */
  readonly convert?: Conversion;
  /** `true`, or the sunset date as `YYYY-MM-DD`. The first call of the operation causes a warning. */
  readonly deprecated?: true | string;
}

/** A security scheme of the document. */
export type SchemeDescriptor =
  | { readonly type: "digest" | "basic" | "bearer" }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | {
      readonly type: "serviceAccount";
      /** Token and revocation URLs may be relative to the server. */
      readonly tokenUrl?: string;
      readonly revokeUrl?: string;
      readonly scopes?: readonly string[];
    };

/** The data that all operations of an API share. */
export interface ConnectorDescriptor {
  /** The base URL. Without it, calls require the `server` option, unless the operation has its own server. */
  readonly server?: string;
  /** The path of an API version, such as `/v1.47`. It is appended to the `server` option unless that already ends with it. */
  readonly path?: string;
  readonly security?: SecurityRequirements;
  readonly schemes?: Readonly<Record<string, SchemeDescriptor>>;
  readonly send?: Constants;
  /** Whether the media type of a response names a version other than the requested one, which makes the response unexpected. */
  readonly isOtherVersion?: ResponseCheck;
}

/** A page that may contain a link to the next page, and the call that returned it. */
export interface LinkedPage {
  readonly descriptor: OperationDescriptor;
  readonly connection: object;
  readonly parameters: Parameters;
  /** The URL that led to this page; `undefined` for the first page. */
  readonly target: URL | undefined;
  readonly response: Response;
  /** The body of the page. */
  readonly body: unknown;
}

/** Returns the URL of the next page, or `null` if the page is the last one. */
export type LinkFollower = (page: LinkedPage) => URL | null;
