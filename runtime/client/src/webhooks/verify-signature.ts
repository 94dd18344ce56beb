import type { Signature } from "./signature.js";
import { WebhookError } from "./webhook-error.js";

export interface ReceivedRequest {
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface VerifyOptions {
  readonly signature: Signature;
  readonly secrets: readonly string[];
  /** How many seconds the timestamp may differ from now. */
  readonly tolerance: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Verifies the signature of a request. Rejects with a WebhookError if verification fails. WebCrypto compares signatures
 * in constant time (Web Cryptography API, section 31.6.2: HMAC, verify).
 */
export async function verifySignature(request: ReceivedRequest, options: VerifyOptions): Promise<void> {
  const { signature, secrets } = options;
  const fields = fieldsOf(request.headers, signature);
  const candidates = withoutPrefix(fields, signature.prefix ?? "").flatMap((text) =>
    decode(text, signature.encoding ?? "hex"),
  );
  if (candidates.length === 0)
    throw new WebhookError("no-signature", `The header "${signature.header}" is missing or contains no signature.`);
  const timestamp = timestampOf(request.headers, fields, signature);
  if (signature.timestamp !== undefined) checkTime(timestamp, options);
  const message = signedBytes(request, signature, timestamp);
  for (const secret of secrets) {
    const key = await keyOf(secret, signature);
    for (const each of candidates) if (await crypto.subtle.verify("HMAC", key, each, message)) return;
  }
  throw new WebhookError("wrong-signature", "The signature of the request doesn't match the secret.");
}

function fieldsOf(headers: Headers, { header, separator = "," }: Signature): readonly string[] {
  const value = headers.get(header);
  return value === null ? [] : value.split(separator).map((field) => field.trim());
}

function withoutPrefix(fields: readonly string[], prefix: string): readonly string[] {
  return fields.filter((field) => field.startsWith(prefix)).map((field) => field.slice(prefix.length));
}

function timestampOf(headers: Headers, fields: readonly string[], { timestamp }: Signature): string | null {
  if (timestamp === undefined) return null;
  return "header" in timestamp ? headers.get(timestamp.header) : (withoutPrefix(fields, timestamp.prefix)[0] ?? null);
}

function checkTime(timestamp: string | null, { tolerance, now }: VerifyOptions): void {
  const isInvalid =
    timestamp === null || !/^\d{1,15}$/.test(timestamp) || Math.abs(now / 1000 - Number(timestamp)) > tolerance;
  if (isInvalid)
    throw new WebhookError(
      "too-old",
      `The timestamp of the request is missing or invalid, or differs from the current time by more than ${tolerance} seconds.`,
    );
}

/** Returns the bytes that the signature covers. Includes the body's bytes unchanged. */
function signedBytes(
  { headers, body }: ReceivedRequest,
  signature: Signature,
  timestamp: string | null,
): Uint8Array<ArrayBuffer> {
  const values = new Map([
    ["{timestamp}", timestamp ?? ""],
    ["{id}", signature.id === undefined ? "" : (headers.get(signature.id) ?? "")],
  ]);
  const encoder = new TextEncoder();
  const parts = (signature.signed ?? "{body}")
    .split(/(\{(?:body|timestamp|id)\})/)
    .map((part) => (part === "{body}" ? body : encoder.encode(values.get(part) ?? part)));
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

async function keyOf(
  secret: string,
  { secret: secretEncoding = "text", hash = "SHA-256" }: Signature,
): Promise<CryptoKey> {
  const [bytes] =
    secretEncoding === "text" ? [new TextEncoder().encode(secret)] : decode(secret.replace(/^whsec_/, ""), "base64");
  if (bytes === undefined || bytes.byteLength === 0)
    throw new TypeError("webhooks: the secret is empty or has the wrong encoding.");
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash }, false, ["verify"]);
}

/** Decodes a signature or a secret. Returns an empty array if the text is malformed. */
function decode(text: string, encoding: "hex" | "base64"): readonly Uint8Array<ArrayBuffer>[] {
  if (encoding === "hex") {
    if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return [];
    return [Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))];
  }
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return [];
  try {
    return [Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0))];
  } catch {
    return [];
  }
}
