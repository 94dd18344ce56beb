/** How a parameter's value is serialized (OpenAPI 3.2 section 4.12.2, based on RFC 6570; `cookie` is from RFC 6265). */
export type ParameterStyle =
  "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";

/** A parameter that can't be described by its name alone. */
export interface ParameterDescriptor {
  /** The name on the wire. */
  readonly name: string;
  /** The property of the parameters object, if it differs from `name`. */
  readonly as?: string;
  /** Default: `simple` in paths and headers, `form` in queries and cookies. */
  readonly style?: ParameterStyle;
  /** Default: true for `form`, false for every other style. */
  readonly explode?: boolean;
  /** Whether the characters `:/@$,;=` and percent-encoded triples are sent as is. */
  readonly allowReserved?: boolean;
  /** The media type of the value. For a JSON type, the value is serialized as JSON; for any other type, as text. */
  readonly content?: string;
  /** Serializes a parameter that is the whole query string. */
  readonly write?: (value: unknown, parameter: ParameterDescriptor) => string;
  /** For `write`: how to serialize the properties of a form. */
  readonly encoding?: Readonly<Record<string, EncodingDescriptor>>;
}

/** The part of an OpenAPI Encoding Object that affects serialization. */
export interface EncodingDescriptor extends Pick<ParameterDescriptor, "style" | "explode" | "allowReserved"> {
  /** Media types and media ranges, separated by commas. */
  readonly contentType?: string;
}

export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** A parameter that is ready to be serialized. */
export interface CompiledParameter {
  /** The name as sent in the request. */
  readonly name: string;
  /** The property of the parameters object that contains the value. */
  readonly property: string;
  /** Serializes a value that is neither `undefined` nor `null`. Returns `""` for an empty array or object. */
  readonly write: (value: unknown) => string;
}

/** Prepares a parameter for serialization at its location (OpenAPI 3.2 section 4.12.6). */
export type CompileParameter = (
  parameter: string | ParameterDescriptor,
  location: ParameterLocation,
) => CompiledParameter;
