import { createHash } from "node:crypto";
import { parseChallenges } from "../../../runtime/client/dist/auth/digest/parse-challenges.js";
import { type FakeServer, fakeServer, json, type ReceivedRequest } from "./fake-server.js";

/** The options of a fake Digest server. */
export interface DigestServerOptions {
  readonly algorithm?: "MD5" | "MD5-sess" | "SHA-256" | "SHA-256-sess";
  /** How many requests a nonce can be used for. */
  readonly uses?: number;
  /** Whether the challenge for an expired nonce has `stale=true`. */
  readonly saysStale?: boolean;
  /** Whether each response announces the next nonce. */
  readonly announces?: boolean;
  readonly respond?: (received: ReceivedRequest) => Response;
}

export interface DigestServer extends FakeServer {
  /** For each request: `nonce/count`, or `-` without an Authorization header. */
  readonly log: string[];
  /** The number of requests without an Authorization header. */
  readonly challenged: () => number;
}

/** A Digest server that shares only the header parser with the client. It checks hashes with node:crypto, and nonces and counts. */
export function digestServer(password = "private", options: DigestServerOptions = {}): DigestServer {
  const {
    algorithm = "MD5",
    uses = Infinity,
    saysStale = true,
    announces = false,
    respond = () => json({ ok: true }),
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

  const server = fakeServer(async (received) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const authorization = received.headers.get("authorization");
    if (authorization === null) {
      log.push("-");
      return challenge(false);
    }
    const parameters = parseChallenges(authorization)[0]?.parameters ?? new Map<string, string>();
    const { username = "", nonce = "", nc = "", cnonce = "", uri = "", response = "" } = Object.fromEntries(parameters);
    log.push(`${nonce}/${parseInt(nc, 16)}`);
    const used = counts.get(nonce);
    const secret = hash(username, "r", password);
    const a1 = algorithm.endsWith("-sess") ? hash(secret, nonce, cnonce) : secret;
    const { pathname, search } = new URL(received.url);
    const isCorrect =
      username === "public" &&
      uri === pathname + search &&
      response === hash(a1, nonce, nc, cnonce, "auth", hash(received.method, uri));
    if (!isCorrect) return challenge(false);
    if (used === undefined || used.size >= uses || used.has(nc)) return challenge(saysStale);
    used.add(nc);
    const result = respond(received);
    if (announces) result.headers.set("authentication-info", `nextnonce="${newNonce()}", qop=auth`);
    return result;
  });
  return { ...server, log, challenged: () => log.filter((each) => each === "-").length };
}
