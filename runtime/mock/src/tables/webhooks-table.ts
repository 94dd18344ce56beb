import type { JsonObject } from "../json.js";

/** The requests that a server sends. */
export interface WebhooksTable {
  /** Names are unique. */
  readonly sent: readonly SentTable[];
  /** Null means that requests are signed as Standard Webhooks describes. */
  readonly signature: SignatureTable | null;
}

/** A webhook or a callback. */
export interface SentTable {
  readonly name: string;
  readonly method: string;
  /** The operations after whose success the request is sent. */
  readonly after: readonly string[];
  /** The URL of a callback, with runtime expressions; null for a webhook, whose receiver the user of the mock names. */
  readonly url: string | null;
  /** The schemas of headers with a declared value. */
  readonly headers: Readonly<Record<string, boolean | JsonObject>>;
  /** Null if the request has no body. The example is present if the document has one. */
  readonly body: {
    readonly mediaType: string;
    readonly schema: boolean | JsonObject;
    readonly example: { readonly value: JsonObject[string] } | null;
  } | null;
}

/** How requests are signed. In templates, `{id}`, `{timestamp}`, `{body}`, `{hex}` and `{base64}` are replaced. */
export interface SignatureTable {
  readonly header: string;
  readonly algorithm: "sha1" | "sha256" | "sha512";
  /** The text that is signed. */
  readonly signs: string;
  /** The value of the header. */
  readonly value: string;
  /** Further headers, as templates. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null if the user of the mock, or else its seed, determines the secret. */
  readonly secret: string | null;
}
