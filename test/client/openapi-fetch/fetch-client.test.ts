import { expect, test } from "vitest";
import { connector, digest } from "../../../runtime/client/dist/codegen/v1.js";
import { retry, validate } from "../../../runtime/client/dist/index.js";
import { fetchClient } from "../../../runtime/client/dist/openapi-fetch/fetch-client.js";
import { recorder } from "../../support/recorder.js";

interface Paths {
  readonly "/x/{id}": {
    readonly get: {
      readonly parameters: { readonly path: { readonly id: string } };
      readonly responses: { readonly 200: { readonly content: { readonly "application/vnd.x.1+json": object } } };
    };
  };
  readonly "/x": {
    readonly post: {
      readonly requestBody: { readonly content: { readonly "application/vnd.x.1+json": object } };
      readonly responses: { readonly 200: { readonly content: { readonly "application/vnd.x.1+json": object } } };
    };
  };
}

const connect = connector({
  server: "https://api.example/base",
  schemes: { Key: { type: "digest" } },
  security: [["Key"]],
  send: { headers: { "x-version": "1" }, query: { v: "1" } },
});
const mediaType = "application/vnd.x.1+json";
const createFetchClient = fetchClient<Paths>(connect, {
  "GET /x/{id}": { id: "getX", accept: mediaType },
  "POST /x": { id: "createX", accept: mediaType, contentTypes: [mediaType] },
});
const newKey = (): ReturnType<typeof digest> => digest({ publicKey: "user", privateKey: "secret" });
const challenge = { status: 401, headers: { "www-authenticate": 'Digest realm="r", nonce="n", qop="auth"' } };

test("sends the server's path, constants and exact media types, and repeats the body after a challenge", async () => {
  const { fetch, requests } = recorder(challenge, { body: { ok: true }, type: mediaType });
  const { data } = await createFetchClient({ auth: newKey(), fetch }).POST("/x", { body: { a: 1 } });
  expect(data).toEqual({ ok: true });
  expect(requests.map(({ url, body }) => [url, body])).toEqual([
    ["https://api.example/base/x?v=1", '{"a":1}'],
    ["https://api.example/base/x?v=1", '{"a":1}'],
  ]);
  expect(requests[1]?.headers).toMatchObject({ accept: mediaType, "content-type": mediaType, "x-version": "1" });
  expect(requests[1]?.headers["authorization"]).toMatch(/^Digest username="user"/);
  expect(Object.keys(requests[1]?.headers ?? {})).not.toContain("x-almanac-operation");
});

test("middleware may copy the request, and the connection's layers apply", async () => {
  const { fetch, requests } = recorder({ status: 503 }, { body: {} });
  const client = createFetchClient({ fetch, headers: { "x-app": "a" }, use: [retry({ delay: 0 })] });
  client.use({
    onRequest: ({ request }) =>
      new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-own": "1" } }),
  });
  const { response } = await client.GET("/x/{id}", { params: { path: { id: "a/b" } } });
  expect(response.status).toBe(200);
  expect(requests).toHaveLength(2);
  expect(requests[1]).toMatchObject({
    url: "https://api.example/base/x/a%2Fb?v=1",
    headers: { "x-own": "1", "x-app": "a", accept: mediaType },
  });
});

test("the body of a response that is followed by a retry is cancelled, so that its connection is free", async () => {
  let isCancelled = false;
  const stream = new ReadableStream({ cancel: () => void (isCancelled = true) }, { highWaterMark: 0 });
  const responses = [new Response(stream, { status: 503 }), Response.json({})];
  const fetch = (): Promise<Response> => Promise.resolve(responses.shift() ?? Response.error());
  const client = createFetchClient({ fetch, use: [retry({ delay: 0 })] });
  const { response } = await client.GET("/x/{id}", { params: { path: { id: "1" } } });
  expect([response.status, isCancelled]).toEqual([200, true]);
});

test("a redirect to another origin gets no credentials", async () => {
  const redirect = { status: 307, headers: { location: "https://evil.example/x" } };
  const { fetch, requests } = recorder(challenge, redirect, challenge);
  const { response } = await createFetchClient({ auth: newKey(), fetch }).GET("/x/{id}", {
    params: { path: { id: "1" } },
  });
  expect(response.status).toBe(401);
  expect(requests.map(({ url, headers }) => [new URL(url).host, "authorization" in headers])).toEqual([
    ["api.example", false],
    ["api.example", true],
    ["evil.example", false],
  ]);
});

test("a path parameter can't leave the path", async () => {
  const { fetch, requests } = recorder({ body: {} });
  const call = createFetchClient({ fetch }).GET("/x/{id}", { params: { path: { id: ".." } } });
  await expect(call).rejects.toThrow('getX: the path parameter "id" contains a "." or ".." segment.');
  expect(requests).toEqual([]);
});

test("a body that exceeds maxResponseBytes is not read", async () => {
  const { fetch } = recorder({ body: { text: "x".repeat(100) } });
  const call = createFetchClient({ fetch, maxResponseBytes: 50 }).GET("/x/{id}", { params: { path: { id: "1" } } });
  await expect(call).rejects.toThrow("getX: the response is larger than `maxResponseBytes`.");
});

test("rejects calls that would be sent without credentials, and a layer that needs parsed bodies", async () => {
  const { fetch, requests } = recorder({ body: {} });
  const client = createFetchClient({ fetch });
  const path = { id: "1" };
  await expect(client.GET("/x/{id}", { params: { path }, fetch })).rejects.toThrow(
    "getX: pass `fetch` to createFetchClient() instead of the call, which must authenticate.",
  );
  // @ts-expect-error -- the document has no path /y
  await expect(client.GET("/y")).rejects.toThrow("createFetchClient: the API has no operation GET /y.");
  client.use({ onRequest: ({ request }) => new Request(request.url) });
  await expect(client.GET("/x/{id}", { params: { path } })).rejects.toThrow(
    "createFetchClient: a middleware returned a request without the headers of the original.",
  );
  expect(() => createFetchClient({ use: [validate({ id: "getX" }, {})] })).toThrow(
    "createFetchClient: validate() is not supported, because openapi-fetch parses the bodies.",
  );
  expect(requests).toEqual([]);
});
