/** How a request is signed with a secret that sender and receiver share. Standard Webhooks: see `standardSignature`. */
export interface Signature {
  /** The header that holds the signature, or several of them. */
  readonly header: string;
  /** What stands between several fields of that header; default `,`. */
  readonly separator?: string;
  /** What stands before the signature in its field: `sha256=`, `v1=`. */
  readonly prefix?: string;
  /** Default: `hex`. */
  readonly encoding?: "hex" | "base64";
  /** Default: `SHA-256`. */
  readonly hash?: "SHA-256" | "SHA-512";
  /** What is signed, where `{body}`, `{timestamp}` and `{id}` stand for what came; default `{body}`. */
  readonly signed?: string;
  /** Where the time of sending stands, in seconds since 1970: in a header, or in the field of the signature's that begins so. */
  readonly timestamp?: { readonly header: string } | { readonly prefix: string };
  /** The header with the message's id. */
  readonly id?: string;
  /** How the secret is to be read: as text, or as the base64 that stands behind `whsec_`. Default: `text`. */
  readonly secret?: "text" | "base64";
}

/** The signature of Standard Webhooks 1.0.0, as Svix and others send it. */
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
