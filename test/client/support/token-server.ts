import { setTimeout as sleep } from "node:timers/promises";
import { fakeServer, type FakeServer, json, type ReceivedRequest } from "./fake-server.js";

/** A fake token endpoint and an API that requires its tokens. */
export interface TokenServer extends FakeServer {
  /** For each request: `token`, `revoke:t1`, or `call:t1` with the token that was sent. */
  readonly log: string[];
  /** Makes the API reject a token. */
  readonly expire: (token: string) => void;
}

export interface TokenServerOptions {
  /** Returns the response of the token endpoint. Default: the token `t1`, then `t2` and so on, valid for an hour. */
  readonly tokenReply?: (count: number, received: ReceivedRequest) => Response | Promise<Response>;
  readonly revokeReply?: () => Response;
  /** Returns the milliseconds that the API takes to respond. */
  readonly delay?: (received: ReceivedRequest) => number;
  readonly apiReply?: (token: string) => Response;
}

export function tokenServer(options: TokenServerOptions = {}): TokenServer {
  const log: string[] = [];
  const expired = new Set<string>();
  let count = 0;
  const server = fakeServer(async (received) => {
    const { pathname } = new URL(received.url);
    if (pathname === "/api/oauth/token") {
      log.push("token");
      count += 1;
      const reply = options.tokenReply?.(count, received);
      return (await reply) ?? json({ access_token: `t${count}`, expires_in: 3600, token_type: "Bearer" });
    }
    if (pathname === "/api/oauth/revoke") {
      log.push(`revoke:${new URLSearchParams(received.body).get("token")}`);
      return options.revokeReply?.() ?? new Response(null);
    }
    const token = (received.headers.get("authorization") ?? "").replace("Bearer ", "");
    log.push(`call:${token}`);
    await sleep(options.delay?.(received) ?? 0);
    if (expired.has(token)) return json({ errorCode: "UNAUTHORIZED" }, { status: 401 });
    return options.apiReply?.(token) ?? json({});
  });
  return { ...server, log, expire: (token) => expired.add(token) };
}
