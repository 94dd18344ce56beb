import type { Json } from "../../json.js";
import type { Snapshotable } from "../../state/snapshotable.js";
import type { MockRequest } from "../../message.js";
import type { Account } from "../account.js";
import { toBase64 } from "../to-base64.js";
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
  /** As many random bytes as are asked for. */
  readonly random: (length: number) => Uint8Array;
  /** Milliseconds that a nonce is good for; null, which is the default: for ever. */
  readonly nonceLifetime?: number | null;
  /** How many nonces are remembered; default: 1000. */
  readonly maxNonces?: number;
}

/** Whether a request has signed in. `reason` is for developers, ends without a full stop and holds no secret. */
export type DigestVerdict =
  /** It does not try to. */
  | { readonly kind: "absent" }
  | { readonly kind: "signed-in"; readonly account: Account }
  /** `isStale`: it was right, but for its nonce. With another it would have been let in. */
  | { readonly kind: "refused"; readonly isStale: boolean; readonly reason: string };

/** 24 bytes are 32 characters of base64, as in all recordings of MongoDB's. */
const NONCE_BYTES = 24;

/**
 * The server's side of HTTP Digest (RFC 7616) with `qop=auth`, or none as in RFC 2069. A nonce may be used again, as
 * long as its count rises or has been skipped; a request that has been repeated is stale, so that its client recovers.
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

  /** The value of a WWW-Authenticate header, with a new nonce. */
  challenge(isStale: boolean): string {
    const nonce = toBase64(this.#options.random(NONCE_BYTES));
    this.#nonces.add(nonce);
    const realm = toQuotedString(this.#options.realm);
    // MongoDB's own client for Go splits at comma and space, and gives up if there is a parameter that it does not know.
    return `Digest realm=${realm}, domain="", nonce="${nonce}", algorithm=${this.#algorithm}, qop="auth", stale=${String(isStale)}`;
  }

  /** Judges a request, and uses its nonce up if that is right. */
  verify(request: MockRequest): DigestVerdict {
    const reading = readDigest(request.header("authorization"));
    switch (reading.kind) {
      case "absent":
        return reading;
      case "malformed":
        return refused(`the Authorization header cannot be used: ${reading.reason}`);
      case "answer":
        return this.#verify(reading.answer, request);
    }
  }

  save(): Json {
    return this.#nonces.save();
  }

  load(saved: Json): void {
    this.#nonces.load(saved);
  }

  #verify(answer: DigestCredentials, { method, target }: MockRequest): DigestVerdict {
    const { realm, findAccount } = this.#options;
    const algorithm = this.#algorithm;
    if (answer.algorithm.toUpperCase() !== algorithm) return refused(`the algorithm is not ${algorithm}`);
    if (answer.realm !== realm) return refused("the realm is not that of the challenge");
    if (originForm(answer.uri) !== target) return refused("the uri is not that of the request, query included");

    const account = findAccount(answer.user);
    const isRight = matchesAnyPassword(account?.passwords ?? [], (password) =>
      constantTimeEqual(answer.response, digestResponse(answer, { algorithm, realm, password, method })),
    );
    // The name is not repeated: whoever mistakes one key for the other sends the private one.
    if (account === null) return refused("no account has this user name (public key)");
    if (!isRight) return refused("the response does not match: another password (private key), or method, was hashed");
    return this.#verifyNonce(answer, account);
  }

  #verifyNonce({ nonce, count: use }: DigestCredentials, account: Account): DigestVerdict {
    switch (this.#nonces.use(nonce, use === null ? null : parseInt(use.nc, 16))) {
      case "accepted":
        return { kind: "signed-in", account };
      // RFC 7616 section 3.3: stale is any nonce that is not valid, if the digest is right for it.
      case "unknown":
        return stale("the nonce is not one of this mock's, or has been forgotten");
      case "expired":
        return stale("the nonce has expired");
      case "used":
        return stale(`nc ${use?.nc ?? ""} was used before, or is too old`);
    }
  }
}

/** Path and query of a URI that may be absolute. */
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
