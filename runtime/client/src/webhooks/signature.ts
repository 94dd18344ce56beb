/** How requests are signed with a shared secret. See `standardSignature` for an example. */
export interface Signature {
  /** The header that contains the signature, or several signatures. */
  readonly header: string;
  /** The separator between the fields of `header`; default: `,`. */
  readonly separator?: string;
  /** The prefix of the signature in its field, such as `sha256=` or `v1=`. */
  readonly prefix?: string;
  /** Default: `hex`. */
  readonly encoding?: "hex" | "base64";
  /** Default: `SHA-256`. */
  readonly hash?: "SHA-256" | "SHA-512";
  /** Template of the signed text, with `{body}`, `{timestamp}` and `{id}`; default: `{body}`. */
  readonly signed?: string;
  /** Where the timestamp (seconds since 1970) is: in a header, or in the field of `header` with this prefix. */
  readonly timestamp?: { readonly header: string } | { readonly prefix: string };
  /** The header with the message id. */
  readonly id?: string;
  /** How to decode the secret: as text, or as base64 with an optional `whsec_` prefix. Default: `text`. */
  readonly secret?: "text" | "base64";
}

/** The signature of Standard Webhooks 1.0.0, used by Svix and others. */
export const standardSignature: Signature = {
  header: "webhook-signature",
  separator: " ",
  prefix: "v1,",
  encoding: "base64",
  signed: "{id}.{timestamp}.{body}",
  timestamp: { header: "webhook-timestamp" },
  id: "webhook-id",
  secret: "base64",
};
