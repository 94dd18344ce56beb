import { createHash } from "node:crypto";
import {
  DigestVerifier,
  type DigestVerifierOptions,
  type DigestVerdict,
} from "../../../runtime/mock/dist/auth/digest/digest-verifier.js";
import { mockRequest } from "./mock-request.js";
import { countingBytes, createAccounts } from "./create-accounts.js";

/** Parameters of the Authorization header that replace those of the test client; null omits a parameter. */
export type DigestParameters = Readonly<Record<string, string | null>>;

export interface DigestFixture {
  readonly verifier: DigestVerifier;
  readonly accounts: ReturnType<typeof createAccounts>;
  /** In milliseconds. */
  readonly clock: { now: number };
  /** Returns the nonce of a new challenge. */
  readonly nonce: () => string;
  /** Sends `GET /x?y=1` with a nonce. */
  readonly authenticate: (nonce: string, parameters?: DigestParameters, password?: string) => DigestVerdict;
}

const md5 = (...parts: readonly string[]): string => createHash("md5").update(parts.join(":")).digest("hex");

/** Creates a verifier with the account `public`, which has two passwords, and a client that hashes with node:crypto. */
export function digestFixture(options: Partial<DigestVerifierOptions> = {}): DigestFixture {
  const clock = { now: 1_000_000 };
  const accounts = createAccounts({ public: ["private", "other"], expired: [] });
  const realm = "MMS Public API";
  const verifier = new DigestVerifier({
    realm,
    findAccount: (user) => accounts.get(user) ?? null,
    now: () => clock.now,
    random: countingBytes(),
    ...options,
  });
  return {
    verifier,
    accounts,
    clock,
    nonce: () => /nonce="([^"]*)"/.exec(verifier.challenge(false))?.[1] ?? "",
    authenticate: (nonce, replaced = {}, password = "private") => {
      const defaults = { username: "public", uri: "/x?y=1", nc: "00000001", cnonce: "c", qop: "auth" };
      const parameters = new Map<string, string | null>(
        Object.entries({ ...defaults, realm, nonce, algorithm: "MD5", ...replaced }),
      );
      const valueOf = (name: string): string => parameters.get(name) ?? "";
      const [nc, cnonce, qop] = ["nc", "cnonce", "qop"].map(valueOf);
      const a1 = md5(valueOf("username"), realm, password);
      const a2 = md5("GET", valueOf("uri"));
      const response = qop === "" ? md5(a1, nonce, a2) : md5(a1, nonce, nc ?? "", cnonce ?? "", qop ?? "", a2);
      const serialized = [...new Map([["response", response], ...parameters])]
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}="${value ?? ""}"`);
      const authorization = `Digest ${serialized.join(", ")}`;
      return verifier.verify(mockRequest({ target: "/x?y=1", headers: { authorization } }));
    },
  };
}
