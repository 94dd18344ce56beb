import { AuthenticationError } from "../authentication-error.js";
import type { HashName } from "./hash.js";
import { type Challenge, parseChallenges } from "./parse-challenges.js";

/** A supported Digest challenge (RFC 7616 section 3.3). */
export interface DigestChallenge {
  readonly realm: string;
  readonly nonce: string;
  readonly opaque: string | null;
  readonly hash: HashName;
  /** Whether the algorithm is a `-sess` variant, which binds the hash of the secret to the first nonce. */
  readonly session: boolean;
  /** The algorithm as spelled in the challenge. `null` if the challenge names none, which means MD5. */
  readonly algorithm: string | null;
  /** Whether to use `qop=auth`. False for servers that implement RFC 2069 only. */
  readonly qop: boolean;
  /** Whether the response would have been correct if the nonce hadn't expired. */
  readonly stale: boolean;
  readonly userhash: boolean;
  readonly utf8: boolean;
}

const STRENGTH: Readonly<Record<HashName, number>> = { MD5: 1, "SHA-256": 2 };

/**
 * Returns the strongest supported Digest challenge of a response, or `null` if the response contains no Digest
 * challenge. If it contains only unsupported ones, throws an AuthenticationError that lists them.
 */
export function chooseChallenge(response: Response): DigestChallenge | null {
  const header = response.headers.get("www-authenticate") ?? "";
  const digestChallenges = parseChallenges(header).filter((each) => each.scheme === "digest");
  if (digestChallenges.length === 0) return null;
  const strongest = digestChallenges
    .map(toDigestChallenge)
    .filter((each) => each !== null)
    .toSorted((a, b) => STRENGTH[b.hash] - STRENGTH[a.hash])[0];
  if (strongest !== undefined) return strongest;
  throw new AuthenticationError(
    `The server's Digest challenge is not supported: ${digestChallenges.map(describeChallenge).join("; ")}.`,
  );
}

function toDigestChallenge({ parameters }: Challenge): DigestChallenge | null {
  const realm = parameters.get("realm");
  const nonce = parameters.get("nonce");
  const algorithm = parameters.get("algorithm") ?? null;
  const [, name, suffix] = /^(MD5|SHA-256)(-sess)?$/i.exec(algorithm ?? "MD5") ?? [];
  // Some servers send `qop=""`, which is treated like a missing `qop`.
  const qops =
    parameters
      .get("qop")
      ?.toLowerCase()
      .match(/[^\s,]+/g) ?? null;
  if (realm === undefined || nonce === undefined || name === undefined) return null;
  if (qops?.includes("auth") === false) return null;
  return {
    realm,
    nonce,
    opaque: parameters.get("opaque") ?? null,
    hash: name.toUpperCase() === "MD5" ? "MD5" : "SHA-256",
    session: suffix !== undefined,
    algorithm,
    qop: qops !== null,
    stale: isTrue(parameters.get("stale")),
    userhash: isTrue(parameters.get("userhash")),
    utf8: parameters.get("charset")?.toLowerCase() === "utf-8",
  };
}

function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === "true";
}

function describeChallenge({ parameters }: Challenge): string {
  const missing = ["realm", "nonce"].filter((name) => !parameters.has(name)).map((name) => `no ${name}`);
  const described = ["algorithm", "qop"].map((name) => `${name}=${parameters.get(name) ?? "(none)"}`);
  return [...described, ...missing].join(", ");
}
