import type { JsonObject } from "../json.js";

/** The format of the API's errors. */
export interface ErrorTable {
  /** A template with the variables `$status`, `$code`, `$detail`, `$parameters` and `$reason`; null to use the declared schema. */
  readonly body: JsonObject | null;
  readonly mediaType: string | null;
  /** Headers of every error, with the same variables. */
  readonly headers: Readonly<Record<string, string>>;
  readonly catalogue: Readonly<Record<string, CatalogueEntry>>;
  /** The error code for each kind of problem. */
  readonly codes: Readonly<Record<string, string>>;
  /**
   * The literal body of a response with a challenge; null to use the API's error format. With a literal body, the
   * challenge is the only declared header in the response. The media type is `application/json` by default.
   */
  readonly challenge: {
    readonly body: JsonObject;
    readonly isPretty: boolean;
    readonly mediaType?: string;
  } | null;
  /** Present if a 405 has no body. The `Allow` header also lists the methods in `allow`. */
  readonly methodNotAllowed?: { readonly allow: readonly string[] };
  /** The error codes of responses without rate-limit headers. */
  readonly unlimited?: readonly string[];
}

export interface CatalogueEntry {
  readonly status: number;
  /** The message, with `%s` for each parameter. */
  readonly detail: string;
}
