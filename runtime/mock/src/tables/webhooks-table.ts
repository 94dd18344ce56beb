import type { JsonObject } from "../json.js";

/** The requests that a server sends. */
export interface WebhooksTable {
  /** Names are unique. */
  readonly sent: readonly SentTable[];
  /** Null means that requests are signed according to Standard Webhooks. */
  readonly signature: SignatureTable | null;
}

/** A webhook or a callback. */
export interface SentTable {
  readonly name: string;
  readonly method: string;
  /** The operations that trigger the request when they succeed. */
  readonly after: readonly string[];
  /** The URL of a callback, with runtime expressions; null for a webhook, because the user of the mock specifies its receiver. */
  readonly url: string | null;
  /** The schemas of headers with a declared value. */
  readonly headers: Readonly<Record<string, boolean | JsonObject>>;
  /** Null if the request has no body. `example` is null if the document has no example. */
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
  /** The text that is signed, as a template. */
  readonly signs: string;
  /** The value of the header, as a template. */
  readonly value: string;
  /** Additional headers, as templates. */
  readonly headers: Readonly<Record<string, string>>;
  /** The secret, unless the user of the mock specifies another; null to derive it from the seed. */
  readonly secret: string | null;
}
