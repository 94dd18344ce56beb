import type { Json } from "../../json.js";
import type { Snapshotable } from "../../state/snapshotable.js";
import type { MockRequest } from "../../message.js";
import type { Account } from "../account.js";
import { toBase64 } from "../../encoding/to-base64.js";
import { constantTimeEqual } from "../constant-time-equal.js";
import { digestResponse } from "./digest-response.js";
import type { HashName } from "./hash.js";
import { matchesAnyPassword } from "../matches-any-password.js";
import { NonceStore } from "./nonce-store.js";
import { toQuotedString } from "../to-quoted-string.js";
import { type DigestCredentials, readDigest } from "./read-digest.js";

export interface DigestVerifierOptions {
  /** Printable ASCII. */
  readonly realm: string;
  /** Default: MD5. */
  readonly algorithm?: HashName;
  readonly findAccount: (user: string) => Account | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: (length: number) => Uint8Array;
  /** How long a nonce is valid, in milliseconds. Default: null, which means that nonces don't expire. */
  readonly nonceLifetime?: number | null;
  /** The maximum number of stored nonces. Default: 1000. */
  readonly maxNonces?: number;
}

/** The result of verifying a request. `reason` is a sentence for developers and contains no secret. */
export type DigestVerdict =
  /** The request has no Digest credentials. */
  | { readonly kind: "absent" }
  | { readonly kind: "signed-in"; readonly account: Account }
  /** `isStale`: everything is correct except the nonce, so a retry with a new nonce succeeds. */
  | { readonly kind: "refused"; readonly isStale: boolean; readonly reason: string };

/** 24 bytes are 32 Base64 characters, the length in every recorded MongoDB challenge. */
const NONCE_BYTES = 24;

/**
 * The server side of HTTP Digest (RFC 7616) with `qop=auth`, or without `qop` as in RFC 2069. A nonce can be reused
 * with new counts. A replayed request is reported as stale, so that its client retries with a new nonce.
 */
export class DigestVerifier implements Snapshotable {
  readonly #options: DigestVerifierOptions;
  readonly #algorithm: HashName;
  readonly #nonces: NonceStore;

  constructor(options: DigestVerifierOptions) {
    const { algorithm = "MD5", nonceLifetime = null, maxNonces = 1000, now } = options;
    this.#options = options;
    this.#algorithm = algorithm;
    this.#nonces = new NonceStore({ now, lifetime: nonceLifetime, limit: maxNonces });
  }

  /** Issues a nonce and returns the value of the WWW-Authenticate header. */
  challenge(isStale: boolean): string {
    const nonce = toBase64(this.#options.random(NONCE_BYTES));
    this.#nonces.add(nonce);
    const realm = toQuotedString(this.#options.realm);
    // MongoDB's Go client splits the header at each comma followed by a space, and fails on unknown parameters.
    return `Digest realm=${realm}, domain="", nonce="${nonce}", algorithm=${this.#algorithm}, qop="auth", stale=${String(isStale)}`;
  }

  /** Verifies the credentials of a request. Marks the nonce's count as used if the response is correct. */
  verify(request: MockRequest): DigestVerdict {
    const parsed = readDigest(request.header("authorization"));
    switch (parsed.kind) {
      case "absent":
        return parsed;
      case "malformed":
        return refused(`The Authorization header is malformed: ${parsed.reason}`);
      case "credentials":
        return this.#verifyResponse(parsed.credentials, request);
    }
  }

  save(): Json {
    return this.#nonces.save();
  }

  load(saved: Json): void {
    this.#nonces.load(saved);
  }

  #verifyResponse(credentials: DigestCredentials, { method, target }: MockRequest): DigestVerdict {
    const { realm, findAccount } = this.#options;
    const algorithm = this.#algorithm;
    if (credentials.algorithm.toUpperCase() !== algorithm) return refused(`The algorithm must be ${algorithm}.`);
    if (credentials.realm !== realm) return refused("The realm differs from that of the challenge.");
    if (originForm(credentials.uri) !== target)
      return refused("The uri parameter differs from the path and query of the request.");

    const account = findAccount(credentials.user);
    const isCorrect = matchesAnyPassword(account?.passwords ?? [], (password) =>
      constantTimeEqual(credentials.response, digestResponse(credentials, { algorithm, realm, password, method })),
    );
    // The reason doesn't quote the user name: a client that mixes up its keys sends the private key as the user name.
    if (account === null) return refused("No account has this user name (public key).");
    if (!isCorrect)
      return refused("The response doesn't match: the client hashed a different password (private key) or method.");
    return this.#verifyNonce(credentials, account);
  }

  #verifyNonce({ nonce, protection }: DigestCredentials, account: Account): DigestVerdict {
    switch (this.#nonces.use(nonce, protection === null ? null : parseInt(protection.nc, 16))) {
      case "accepted":
        return { kind: "signed-in", account };
      // RFC 7616 section 3.3: `stale` means that only the nonce is invalid, so the client can retry with a new one.
      case "unknown":
        return stale("The nonce is unknown: this mock didn't issue it, or removed it to limit the number of nonces.");
      case "expired":
        return stale("The nonce has expired.");
      case "used":
        return stale(`nc ${protection?.nc ?? ""} was used before or is too old.`);
    }
  }
}

/** The path and query of a URI, which can be absolute. */
function originForm(uri: string): string {
  const rest = uri.replace(/^https?:\/\/[^/?#]*/i, "");
  return rest === uri || rest.startsWith("/") ? rest : `/${rest}`;
}

function refused(reason: string): DigestVerdict {
  return { kind: "refused", isStale: false, reason };
}

function stale(reason: string): DigestVerdict {
  return { kind: "refused", isStale: true, reason };
}
