import { createHash } from "node:crypto";
import { parseChallenges } from "../../../runtime/client/dist/auth/digest/parse-challenges.js";
import { type FakeServer, fakeServer, json, type ReceivedRequest } from "./fake-server.js";

/** What a fake Digest server does. */
export interface DigestServerOptions {
  readonly algorithm?: "MD5" | "MD5-sess" | "SHA-256" | "SHA-256-sess";
  /** How many requests one nonce is good for. */
  readonly uses?: number;
  /** Whether it says so when a nonce has run out. */
  readonly saysStale?: boolean;
  /** Whether each answer announces the next nonce. */
  readonly announces?: boolean;
  readonly answer?: (seen: ReceivedRequest) => Response;
}

export interface DigestServer extends FakeServer {
  /** For each request: `-` without an answer, or `nonce/count`. */
  readonly log: string[];
  /** How many requests came without an answer. */
  readonly challenged: () => number;
}

/** A server of its own making: checks the hash with node:crypto, nonces for age and counts for order. */
export function digestServer(password = "private", options: DigestServerOptions = {}): DigestServer {
  const {
    algorithm = "MD5",
    uses = Infinity,
    saysStale = true,
    announces = false,
    answer = () => json({ ok: true }),
  } = options;
  const hash = (...parts: string[]) =>
    createHash(algorithm.startsWith("MD5") ? "md5" : "sha256")
      .update(parts.join(":"))
      .digest("hex");
  const counts = new Map<string, Set<string>>();
  const log: string[] = [];
  let issued = 0;

  const newNonce = () => {
    const nonce = `n${(issued += 1)}`;
    counts.set(nonce, new Set());
    return nonce;
  };
  const challenge = (stale: boolean) =>
    json(
      { errorCode: "UNAUTHORIZED" },
      {
        status: 401,
        headers: {
          "www-authenticate": `Digest realm="r", nonce="${newNonce()}", algorithm=${algorithm}, qop="auth", stale=${stale}`,
        },
      },
    );

  const server = fakeServer(async (seen) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const authorization = seen.headers.get("authorization");
    if (authorization === null) {
      log.push("-");
      return challenge(false);
    }
    const given = parseChallenges(authorization)[0]?.parameters ?? new Map<string, string>();
    const { username = "", nonce = "", nc = "", cnonce = "", uri = "", response = "" } = Object.fromEntries(given);
    log.push(`${nonce}/${parseInt(nc, 16)}`);
    const used = counts.get(nonce);
    const secret = hash(username, "r", password);
    const a1 = algorithm.endsWith("-sess") ? hash(secret, nonce, cnonce) : secret;
    const { pathname, search } = new URL(seen.url);
    const isRight =
      username === "public" &&
      uri === pathname + search &&
      response === hash(a1, nonce, nc, cnonce, "auth", hash(seen.method, uri));
    if (!isRight) return challenge(false);
    if (used === undefined || used.size >= uses || used.has(nc)) return challenge(saysStale);
    used.add(nc);
    const result = answer(seen);
    if (announces) result.headers.set("authentication-info", `nextnonce="${newNonce()}", qop=auth`);
    return result;
  });
  return { ...server, log, challenged: () => log.filter((each) => each === "-").length };
}
