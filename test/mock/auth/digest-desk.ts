import { createHash } from "node:crypto";
import {
  DigestVerifier,
  type DigestVerifierOptions,
  type DigestVerdict,
} from "../../../runtime/mock/dist/auth/digest/digest-verifier.js";
import { mockRequest } from "./mock-request.js";
import { counted, people } from "./people.js";

/** What a client of ours says; anything can be said otherwise, or left out with null. */
export type Said = Readonly<Record<string, string | null>>;

export interface DigestDesk {
  readonly guard: DigestVerifier;
  readonly accounts: ReturnType<typeof people>;
  /** Milliseconds. */
  readonly clock: { now: number };
  /** The nonce of a new challenge. */
  readonly nonce: () => string;
  /** Answers with a nonce, for `GET /x?y=1`. */
  readonly answer: (nonce: string, said?: Said, password?: string) => DigestVerdict;
}

const md5 = (...parts: readonly string[]): string => createHash("md5").update(parts.join(":")).digest("hex");

/** A guard that knows `public` with two passwords, and a client that hashes with node:crypto. */
export function digestDesk(options: Partial<DigestVerifierOptions> = {}): DigestDesk {
  const clock = { now: 1_000_000 };
  const accounts = people({ public: ["private", "other"], expired: [] });
  const realm = "MMS Public API";
  const guard = new DigestVerifier({
    realm,
    findAccount: (user) => accounts.get(user) ?? null,
    now: () => clock.now,
    random: counted(),
    ...options,
  });
  return {
    guard,
    accounts,
    clock,
    nonce: () => /nonce="([^"]*)"/.exec(guard.challenge(false))?.[1] ?? "",
    answer: (nonce, said = {}, password = "private") => {
      const usual = { username: "public", uri: "/x?y=1", nc: "00000001", cnonce: "c", qop: "auth" };
      const parameters = new Map<string, string | null>(
        Object.entries({ ...usual, realm, nonce, algorithm: "MD5", ...said }),
      );
      const valueOf = (name: string): string => parameters.get(name) ?? "";
      const [nc, cnonce, qop] = ["nc", "cnonce", "qop"].map(valueOf);
      const a1 = md5(valueOf("username"), realm, password);
      const a2 = md5("GET", valueOf("uri"));
      const response = qop === "" ? md5(a1, nonce, a2) : md5(a1, nonce, nc ?? "", cnonce ?? "", qop ?? "", a2);
      const written = [...new Map([["response", response], ...parameters])]
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}="${value ?? ""}"`);
      const authorization = `Digest ${written.join(", ")}`;
      return guard.verify(mockRequest({ target: "/x?y=1", headers: { authorization } }));
    },
  };
}
