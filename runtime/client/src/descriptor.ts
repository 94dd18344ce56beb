import type { Conversion } from "./convert/conversion.js";

/** How a parameter's value is written (OpenAPI 3.1 section 4.8.12, after RFC 6570). */
export type ParameterStyle = "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

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
  /** A media type: the value is written as JSON. */
  readonly content?: string;
}

/** Constant values that are sent with every call. */
export interface Constants {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** How the body of a response is read. */
export type BodyKind = "json" | "text" | "stream" | "none";

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
  | { readonly by: "link"; readonly items: readonly string[] };

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
  readonly send?: Constants;
  /** The exact `Accept` header. */
  readonly accept?: string;
  readonly body?: { readonly mediaType: string; readonly required?: boolean };
  /** By status ("200"), class of statuses ("4XX") or "default". */
  readonly responses: Readonly<Record<string, BodyKind>>;
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
