import { fromBase64 } from "../encoding/from-base64.js";
import { toHex } from "../encoding/to-hex.js";
import { toBase64 } from "../encoding/to-base64.js";
import type { SignatureTable } from "../tables/webhooks-table.js";

export interface SignedMessage {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** The signatures that Standard Webhooks specifies (https://www.standardwebhooks.com). */
const standard: SignatureTable = {
  header: "webhook-signature",
  algorithm: "sha256",
  signs: "{id}.{timestamp}.{body}",
  value: "v1,{base64}",
  headers: { "webhook-id": "{id}", "webhook-timestamp": "{timestamp}" },
  secret: null,
};

const algorithms = { sha1: "SHA-1", sha256: "SHA-256", sha512: "SHA-512" } as const;

/**
 * Returns the headers that sign a message. The key is the secret itself or, if the secret begins with `whsec_`, the
 * base64-decoded rest.
 */
export async function sign(
  message: SignedMessage,
  secret: string,
  table: SignatureTable | null,
): Promise<Readonly<Record<string, string>>> {
  const { header, algorithm, signs, value, headers } = table ?? standard;
  const encoder = new TextEncoder();
  const bytes = secret.startsWith("whsec_") ? fromBase64(secret.slice(6)) : encoder.encode(secret);
  const hash = { name: "HMAC", hash: algorithms[algorithm] };
  const key = await crypto.subtle.importKey("raw", bytes, hash, false, ["sign"]);
  const parts = { id: message.id, timestamp: String(message.timestamp) };
  const signature = new Uint8Array(
    await crypto.subtle.sign("HMAC", key, encoder.encode(fill(signs, { ...parts, body: message.body }))),
  );
  const values = { ...parts, hex: toHex(signature), base64: toBase64(signature) };
  return Object.fromEntries(
    [...Object.entries(headers), [header, value] as const].map(([name, form]) => [name, fill(form, values)]),
  );
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? "") : whole,
  );
}
