import { setTimeout as sleep } from "node:timers/promises";
import { fakeServer, type FakeServer, json, type ReceivedRequest } from "./fake-server.js";

/** A fake of a token endpoint with an API behind it. */
export interface TokenServer extends FakeServer {
  /** Each request in a word: `token`, `revoke:t1`, or `call:t1` with the token that it came with. */
  readonly log: string[];
  /** Makes the API refuse a token. */
  readonly expire: (token: string) => void;
}

export interface TokenServerOptions {
  /** Instead of the reply with token `t1`, `t2` and so on, valid for an hour. */
  readonly tokenReply?: (count: number, seen: ReceivedRequest) => Response | Promise<Response>;
  readonly revokeReply?: () => Response;
  /** How many milliseconds the API takes over a reply. */
  readonly delay?: (seen: ReceivedRequest) => number;
  readonly apiReply?: (token: string) => Response;
}

export function tokenServer(options: TokenServerOptions = {}): TokenServer {
  const log: string[] = [];
  const expired = new Set<string>();
  let count = 0;
  const server = fakeServer(async (seen) => {
    const { pathname } = new URL(seen.url);
    if (pathname === "/api/oauth/token") {
      log.push("token");
      count += 1;
      const reply = options.tokenReply?.(count, seen);
      return (await reply) ?? json({ access_token: `t${count}`, expires_in: 3600, token_type: "Bearer" });
    }
    if (pathname === "/api/oauth/revoke") {
      log.push(`revoke:${new URLSearchParams(seen.body).get("token")}`);
      return options.revokeReply?.() ?? new Response(null);
    }
    const token = (seen.headers.get("authorization") ?? "").replace("Bearer ", "");
    log.push(`call:${token}`);
    await sleep(options.delay?.(seen) ?? 0);
    if (expired.has(token)) return json({ errorCode: "UNAUTHORIZED" }, { status: 401 });
    return options.apiReply?.(token) ?? json({});
  });
  return { ...server, log, expire: (token) => expired.add(token) };
}
