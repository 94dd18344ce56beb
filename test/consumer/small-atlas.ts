import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Just enough of Atlas to rotate a key against: Digest, dated media types, organization and project keys, over HTTP. */
export interface SmallAtlas {
  readonly url: string;
  readonly keys: Map<string, SmallKey>;
  /** Method, path and media types of each authenticated request. */
  readonly requests: string[];
  /** Answers the next request that begins so with a failure. */
  failNext: string | null;
  close(): Promise<void>;
}

export interface SmallKey {
  readonly desc: string;
  readonly id: string;
  readonly privateKey: string;
  readonly publicKey: string;
  readonly roles: { orgId?: string; groupId?: string; roleName: string }[];
}

interface Reply {
  readonly status: number;
  readonly body?: object;
}

export const orgId = "65aa0000000000000000000a";
export const groupId = "65aa0000000000000000000b";
const pageSize = 2;

export async function startSmallAtlas(seed: readonly SmallKey[]): Promise<SmallAtlas> {
  const keys = new Map(seed.map((key) => [key.id, key]));
  const atlas = {
    url: "",
    keys,
    requests: [] as string[],
    failNext: null as string | null,
    close: () => closeServer(server),
  };
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const challenge = authenticate(request, keys);
      if (challenge !== null) {
        response.writeHead(401, { "www-authenticate": challenge, "content-type": "application/json" });
        response.end(JSON.stringify({ error: 401, errorCode: "UNEXPECTED_ERROR", reason: "Unauthorized" }));
        return;
      }
      atlas.requests.push(
        `${request.method ?? ""} ${request.url ?? ""} ${request.headers.accept ?? ""} ${request.headers["content-type"] ?? ""}`.trim(),
      );
      const { status, body } = answer(request, text, atlas);
      const type = status < 400 ? "application/vnd.atlas.2023-01-01+json;charset=utf-8" : "application/json";
      response.writeHead(status, { "content-type": type });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  atlas.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return atlas;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

const nonce = "LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTb";
const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

/** Null, or the challenge (RFC 7616, MD5, qop=auth). */
function authenticate(
  { headers, method = "", url = "" }: IncomingMessage,
  keys: ReadonlyMap<string, SmallKey>,
): string | null {
  const challenge = `Digest realm="MMS Public API", domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=false`;
  const given = Object.fromEntries(
    [...(headers.authorization ?? "").matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]*))/g)].map(([, name = "", quoted, bare]) => [
      name,
      quoted ?? bare ?? "",
    ]),
  );
  const key = [...keys.values()].find(({ publicKey }) => publicKey === given["username"]);
  if (key === undefined || given["uri"] !== url) return challenge;
  const secret = md5(`${key.publicKey}:MMS Public API:${key.privateKey}`);
  const expected = md5(
    `${secret}:${nonce}:${given["nc"] ?? ""}:${given["cnonce"] ?? ""}:auth:${md5(`${method}:${url}`)}`,
  );
  return expected === given["response"] ? null : challenge;
}

function answer({ method = "", url = "" }: IncomingMessage, text: string, atlas: SmallAtlas): Reply {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  if (atlas.failNext !== null && `${method} ${pathname}`.startsWith(atlas.failNext)) {
    atlas.failNext = null;
    return { status: 409, body: { error: 409, errorCode: "API_KEY_ALREADY_IN_GROUP", detail: "It is there already." } };
  }
  const [, scope, id, , keyId] = /^\/api\/atlas\/v2\/(orgs|groups)\/(\w+)(\/apiKeys)(?:\/(\w+))?$/.exec(pathname) ?? [];
  const owner = scope === "orgs" ? "orgId" : "groupId";
  const listed = [...atlas.keys.values()].filter(({ roles }) => roles.some((role) => role[owner] === id));
  const key = atlas.keys.get(keyId ?? "");
  if (keyId === undefined && method === "GET") return listKeys(listed, Number(searchParams.get("pageNum") ?? 1));
  if (keyId === undefined && method === "POST")
    return createKey(JSON.parse(text) as { desc: string; roles: string[] }, atlas);
  if (key === undefined)
    return {
      status: 404,
      body: { error: 404, errorCode: "API_KEY_NOT_FOUND", detail: `No API key with ID ${keyId ?? ""} exists.` },
    };
  if (method === "DELETE") {
    atlas.keys.delete(key.id);
    return { status: 204 };
  }
  const assigned = (JSON.parse(text) as { roles: string[] }[]).flatMap(({ roles }) => roles);
  key.roles.push(...assigned.map((roleName) => ({ groupId, roleName })));
  return { status: 204 };
}

function listKeys(keys: readonly SmallKey[], page: number): Reply {
  const results = keys
    .slice((page - 1) * pageSize, page * pageSize)
    .map((key) => ({ ...key, privateKey: `********-****-****-${key.privateKey.slice(-12)}` }));
  return { status: 200, body: { links: [], results, totalCount: keys.length } };
}

function createKey(
  { desc, roles }: { readonly desc: string; readonly roles: readonly string[] },
  { keys }: SmallAtlas,
): Reply {
  const number = String(keys.size + 1).padStart(12, "0");
  const key: SmallKey = {
    desc,
    id: `65aa00000000${number}`,
    privateKey: `00000000-0000-4000-8000-${number}`,
    publicKey: `newkey${String.fromCharCode(97 + keys.size)}z`,
    roles: roles.map((roleName) => ({ orgId, roleName })),
  };
  keys.set(key.id, key);
  return { status: 200, body: { ...key, links: [] } };
}
