import type { DigestChallenge } from "./choose-challenge.js";
import { hash } from "./hash.js";

/** The values that a Digest response is computed from. */
export interface DigestInput {
  readonly challenge: DigestChallenge;
  /** The nonce of the challenge, or the latest `nextnonce` from the server. */
  readonly nonce: string;
  readonly cnonce: string;
  /** How many requests have been sent with this nonce, including this one. */
  readonly count: number;
  readonly method: string;
  /** The path and query, exactly as sent. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Returns the Authorization header that responds to a challenge (RFC 7616 section 3.4; without `qop`, RFC 2069).
 */
export function digestAuthorization(input: DigestInput): string {
  const { challenge, nonce, cnonce, method, uri } = input;
  const { opaque, algorithm, qop, session } = challenge;
  const digestOf = (...parts: string[]): string => hash(challenge.hash, parts.join(":"));
  // RFC 7616 section 4: with `charset=UTF-8`, the server compares strings in Unicode normalization form C.
  const normalized = (text: string): string => (challenge.utf8 ? text.normalize("NFC") : text);
  const username = normalized(input.username);
  const binaryName = utf8(username);

  const secret = digestOf(binaryName, challenge.realm, utf8(normalized(input.password)));
  // The session key contains the first nonce of the session, even after a later `nextnonce` (section 3.4.2).
  const a1 = session ? digestOf(secret, challenge.nonce, cnonce) : secret;
  const a2 = digestOf(method, uri);
  const nc = input.count.toString(16).padStart(8, "0");
  const response = qop ? digestOf(a1, nonce, nc, cnonce, "auth", a2) : digestOf(a1, nonce, a2);

  return `Digest ${[
    challenge.userhash ? `username="${digestOf(binaryName, challenge.realm)}"` : userParameter(username),
    `realm=${quoted(challenge.realm)}`,
    `uri=${quoted(uri)}`,
    ...(algorithm === null ? [] : [`algorithm=${algorithm}`]),
    `nonce=${quoted(nonce)}`,
    ...(qop ? [`nc=${nc}`] : []),
    ...(qop || session ? [`cnonce=${quoted(cnonce)}`] : []),
    ...(qop ? ["qop=auth"] : []),
    `response="${response}"`,
    ...(opaque === null ? [] : [`opaque=${quoted(opaque)}`]),
    ...(challenge.userhash ? ["userhash=true"] : []),
  ].join(", ")}`;
}

/**
 * Encodes a string as UTF-8 and represents each byte as one character, as `hash` requires. Header values such as the
 * realm already have that form, because `fetch` reads and sends each byte of a header as one character (Latin-1).
 */
function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/**
 * Returns the parameter for the user name. A name that can't be written as a quoted string is encoded as specified in
 * RFC 8187.
 */
function userParameter(username: string): string {
  if (/^[\x20-\x7e]*$/.test(username)) return `username=${quoted(username)}`;
  return `username*=UTF-8''${encodeURIComponent(username).replace(/[!'()*]/g, percent)}`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
