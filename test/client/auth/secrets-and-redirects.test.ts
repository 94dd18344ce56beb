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

/** Responds with the redirect for a URL without its query, and to all other requests with `{}`. */
const redirecting = (redirects: Record<string, string>) => (received: ReceivedRequest) => {
  const location = redirects[received.url.replace(/\?.*/, "")];
  return location === undefined ? json({}) : new Response(null, { status: 307, headers: { location } });
};

const kinds: readonly (readonly [string, Credential, SchemeDescriptor])[] = [
  ["a bearer token", bearer("s3cret"), { type: "bearer" }],
  ["a password", basic({ username: "s3cret", password: "s3cret" }), { type: "basic" }],
  ["a key in a header", apiKey("s3cret"), { type: "apiKey", in: "header", name: "X-Key" }],
  ["a key in the query", apiKey("s3cret"), { type: "apiKey", in: "query", name: "key" }],
  ["a key in a cookie", apiKey("s3cret"), { type: "apiKey", in: "cookie", name: "key" }],
];

const hasSecret = ({ url, headers }: ReceivedRequest) =>
  `${url} ${JSON.stringify(Array.from(headers))}`.includes("s3cret") || (headers.get("authorization") ?? "") !== "";

describe.each(kinds)("%s", (_, auth, scheme) => {
  const connect = (server: ReturnType<typeof fakeServer>) =>
    connectTo(server, { auth }, { security: [["S"]], schemes: { S: scheme } });

  it("is sent after a redirect within the origin", async () => {
    const server = fakeServer(redirecting({ "https://api.example/start": "/end" }));
    await get(connect(server));
    expect(server.requests.map(hasSecret)).toEqual([true, true]);
  });

  it.each(["https://other.example/x", "https://api.example:8443/x", "https://sub.api.example/x"])(
    "is not sent to %s",
    async (elsewhere) => {
      const server = fakeServer(redirecting({ "https://api.example/start": elsewhere }));
      await get(connect(server));
      expect(server.requests.map(hasSecret)).toEqual([true, false]);
    },
  );

  it("is not sent after another origin has redirected back", async () => {
    const server = fakeServer(
      redirecting({
        "https://api.example/start": "https://evil.example/x",
        "https://evil.example/x": "https://api.example/admin",
      }),
    );
    await get(connect(server));
    expect(server.requests.map(hasSecret)).toEqual([true, false, false]);
  });

  it("is in no outcome and no error", async () => {
    const server = fakeServer(() => json({ errorCode: "X" }, { status: 404 }));
    const connection = connect(server);
    const error: unknown = await get(connection).catch((thrown: unknown) => thrown);
    expect(inspect([error, await get.safe(connection)], { depth: 9, showHidden: true })).not.toContain("s3cret");
  });
});

describe("a key in the query", () => {
  const options = { auth: apiKey("s3cret") };
  const api = { security: [["S"]], schemes: { S: { type: "apiKey", in: "query", name: "key" } } } as const;

  it("is not sent to another origin by a Location that repeats the query", async () => {
    const server = fakeServer((received, count) =>
      count === 1
        ? new Response(null, {
            status: 302,
            headers: { location: `https://cdn.example/y${new URL(received.url).search}` },
          })
        : json({}),
    );
    await get(connectTo(server, options, api), { q: "1" });
    expect(server.requests.map(({ url }) => url)).toEqual([
      "https://api.example/start?q=1&key=s3cret",
      "https://cdn.example/y?q=1",
    ]);
  });

  it("is in the URL only once after a redirect that repeats it", async () => {
    const server = fakeServer((_, count) =>
      count === 1 ? new Response(null, { status: 302, headers: { location: "/y?key=s3cret&q=1" } }) : json({}),
    );
    await get(connectTo(server, options, api));
    expect(server.requests[1]?.url).toBe("https://api.example/y?q=1&key=s3cret");
  });

  it("is signed by Digest if the API requires both", async () => {
    const server = fakeServer(({ headers }) =>
      headers.has("authorization") ? json({}) : json({}, { status: 401, headers: challenge }),
    );
    const both = { security: [["D", "S"]], schemes: { ...api.schemes, D: { type: "digest" } } } as const;
    await get(connectTo(server, { auth: [digest({ publicKey: "a", privateKey: "b" }), apiKey("s3cret")] }, both));
    expect(server.requests[1]?.headers.get("authorization")).toContain('uri="/start?key=s3cret"');
  });
});

it("sends no credential if the path changes the host", async () => {
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
  expect(server.requests.map(hasSecret)).toEqual([false]);
});

it("removes only credentials from the caller's headers after a redirect to another origin", async () => {
  const server = fakeServer(redirecting({ "https://api.example/start": "https://other.example/x" }));
  const headers = {
    Authorization: "Bearer s3cret",
    Cookie: "a=s3cret",
    "Proxy-Authorization": "s3cret",
    "X-Tenant": "t",
  };
  await get(connectTo(server), {}, { headers });
  expect(Object.fromEntries(server.requests[1]?.headers ?? [])).toEqual({ "x-tenant": "t" });
});

it("doesn't respond to a challenge of another origin", async () => {
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
