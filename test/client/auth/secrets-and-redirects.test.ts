import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { apiKey, basic, bearer, type Credential, digest, operation } from "../../../runtime/client/dist/codegen/v1.js";
import type { SchemeDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json, type ReceivedRequest } from "../support/fake-server.js";

const get = operation<object, { 200: unknown; 404: unknown }>({
  id: "get",
  method: "GET",
  path: "/start",
  query: ["q"],
  responses: { 200: "json", 404: "json" },
});

const challenge = { "www-authenticate": 'Digest realm="r", nonce="n", qop="auth"' };

/** Answers the redirects that stand in the map, by URL without query, and everything else with `{}`. */
const along = (redirects: Record<string, string>) => (seen: ReceivedRequest) => {
  const location = redirects[seen.url.replace(/\?.*/, "")];
  return location === undefined ? json({}) : new Response(null, { status: 307, headers: { location } });
};

const kinds: readonly (readonly [string, Credential, SchemeDescriptor])[] = [
  ["a bearer token", bearer("s3cret"), { type: "bearer" }],
  ["a password", basic({ username: "s3cret", password: "s3cret" }), { type: "basic" }],
  ["a key in a header", apiKey("s3cret"), { type: "apiKey", in: "header", name: "X-Key" }],
  ["a key in the query", apiKey("s3cret"), { type: "apiKey", in: "query", name: "key" }],
  ["a key in a cookie", apiKey("s3cret"), { type: "apiKey", in: "cookie", name: "key" }],
];

const holdsSecret = ({ url, headers }: ReceivedRequest) =>
  `${url} ${JSON.stringify(Array.from(headers))}`.includes("s3cret") || (headers.get("authorization") ?? "") !== "";

describe.each(kinds)("%s", (_, auth, scheme) => {
  const connect = (server: ReturnType<typeof fakeServer>) =>
    connectTo(server, { auth }, { security: [["S"]], schemes: { S: scheme } });

  it("goes along on the same origin", async () => {
    const server = fakeServer(along({ "https://api.example/start": "/end" }));
    await get(connect(server));
    expect(server.requests.map(holdsSecret)).toEqual([true, true]);
  });

  it.each(["https://other.example/x", "https://api.example:8443/x", "https://sub.api.example/x"])(
    "does not go to %s",
    async (elsewhere) => {
      const server = fakeServer(along({ "https://api.example/start": elsewhere }));
      await get(connect(server));
      expect(server.requests.map(holdsSecret)).toEqual([true, false]);
    },
  );

  it("is not given back when another origin leads home again", async () => {
    const server = fakeServer(
      along({
        "https://api.example/start": "https://evil.example/x",
        "https://evil.example/x": "https://api.example/admin",
      }),
    );
    await get(connect(server));
    expect(server.requests.map(holdsSecret)).toEqual([true, false, false]);
  });

  it("is shown neither by an outcome nor by an error", async () => {
    const server = fakeServer(() => json({ errorCode: "X" }, { status: 404 }));
    const connection = connect(server);
    const error: unknown = await get(connection).catch((thrown: unknown) => thrown);
    expect(inspect([error, await get.safe(connection)], { depth: 9, showHidden: true })).not.toContain("s3cret");
  });
});

describe("a key in the query", () => {
  const options = { auth: apiKey("s3cret") };
  const api = { security: [["S"]], schemes: { S: { type: "apiKey", in: "query", name: "key" } } } as const;

  it("does not go elsewhere in a Location that repeats the query", async () => {
    const server = fakeServer((seen, count) =>
      count === 1
        ? new Response(null, { status: 302, headers: { location: `https://cdn.example/y${new URL(seen.url).search}` } })
        : json({}),
    );
    await get(connectTo(server, options, api), { q: "1" });
    expect(server.requests.map(({ url }) => url)).toEqual([
      "https://api.example/start?q=1&key=s3cret",
      "https://cdn.example/y?q=1",
    ]);
  });

  it("stands in the URL once, also after a redirect that repeats it", async () => {
    const server = fakeServer((_, count) =>
      count === 1 ? new Response(null, { status: 302, headers: { location: "/y?key=s3cret&q=1" } }) : json({}),
    );
    await get(connectTo(server, options, api));
    expect(server.requests[1]?.url).toBe("https://api.example/y?q=1&key=s3cret");
  });

  it("is signed by Digest where an API asks for both", async () => {
    const server = fakeServer(({ headers }) =>
      headers.has("authorization") ? json({}) : json({}, { status: 401, headers: challenge }),
    );
    const both = { security: [["D", "S"]], schemes: { ...api.schemes, D: { type: "digest" } } } as const;
    await get(connectTo(server, { auth: [digest({ publicKey: "a", privateKey: "b" }), apiKey("s3cret")] }, both));
    expect(server.requests[1]?.headers.get("authorization")).toContain('uri="/start?key=s3cret"');
  });
});

it("a path that leads into another host takes no credential there", async () => {
  const server = fakeServer(() => json({}));
  const odd = operation<{ rest: string }, { 200: unknown }>({
    id: "odd",
    method: "GET",
    path: "{rest}",
    responses: { 200: "json" },
  });
  const connection = connectTo(
    server,
    { auth: bearer("s3cret") },
    { security: [["S"]], schemes: { S: { type: "bearer" } } },
  );
  await odd(connection, { rest: ".evil.example" });
  expect(server.requests.map(holdsSecret)).toEqual([false]);
});

it("headers that the caller wrote by hand lose their credentials on another origin, and nothing else", async () => {
  const server = fakeServer(along({ "https://api.example/start": "https://other.example/x" }));
  const headers = {
    Authorization: "Bearer s3cret",
    Cookie: "a=s3cret",
    "Proxy-Authorization": "s3cret",
    "X-Tenant": "t",
  };
  await get(connectTo(server), {}, { headers });
  expect(Object.fromEntries(server.requests[1]?.headers ?? [])).toEqual({ "x-tenant": "t" });
});

it("a challenge of another origin is not answered", async () => {
  const server = fakeServer(({ url }) => {
    if (url.startsWith("https://api.example"))
      return new Response(null, { status: 302, headers: { location: "https://evil.example/" } });
    return new Response(null, { status: 401, headers: challenge });
  });
  const auth = digest({ publicKey: "a", privateKey: "b" });
  const outcome = await get.safe(
    connectTo(server, { auth }, { security: [["D"]], schemes: { D: { type: "digest" } } }),
  );
  expect(outcome).toMatchObject({ status: "unexpected", error: { status: 401 } });
  expect(server.requests).toHaveLength(2);
});
