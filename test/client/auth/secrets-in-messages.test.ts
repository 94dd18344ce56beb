import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  apiKey,
  basic,
  bearer,
  type ConnectionOptions,
  type Credential,
  digest,
  operation,
  serviceAccount,
} from "../../../runtime/client/dist/codegen/v1.js";
import type { SchemeDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json, type ReceivedRequest } from "../support/fake-server.js";

const get = operation<object, { 200: unknown; 404: unknown }>({
  id: "get",
  method: "GET",
  path: "/x",
  responses: { 200: "json", 404: "json" },
});

type Quote = (received: ReceivedRequest) => string;

/** Returns the error message for a server that responds with 404 and quotes the request. */
async function messageOf(quote: Quote, options: ConnectionOptions, scheme?: SchemeDescriptor): Promise<string> {
  const server = fakeServer((received) => {
    if (received.url.endsWith("/token")) return json({ access_token: "s3cret" });
    const isAuthenticated = scheme?.type !== "digest" || received.headers.has("authorization");
    if (!isAuthenticated)
      return json({}, { status: 401, headers: { "www-authenticate": 'Digest realm="r", nonce="n"' } });
    return json({ errorCode: "NO", detail: quote(received) }, { status: 404 });
  });
  const api = scheme === undefined ? {} : { security: [["S"]], schemes: { S: scheme } };
  const error: unknown = await get(connectTo(server, options, api)).catch((thrown: unknown) => thrown);
  return error instanceof Error ? error.message : inspect(error);
}

const authorization: Quote = ({ headers }) => headers.get("authorization") ?? "";
const url: Quote = (received) => received.url;
const cookie: Quote = ({ headers }) => headers.get("cookie") ?? "";
const secret: Quote = () => "s3cret";

const cases: readonly (readonly [string, Credential, SchemeDescriptor, Quote, string])[] = [
  ["a bearer token", bearer(() => "s3cret"), { type: "bearer" }, secret, "***"],
  ["its header", bearer("s3cret"), { type: "bearer" }, authorization, "Bearer ***"],
  ["a password", basic({ username: "u", password: "s3cret" }), { type: "basic" }, secret, "***"],
  ["name and password", basic({ username: "u", password: "s3cret" }), { type: "basic" }, authorization, "Basic ***"],
  ["a private key", digest({ publicKey: "u", privateKey: "s3cret" }), { type: "digest" }, secret, "***"],
  [
    "a Digest response",
    digest({ publicKey: "u", privateKey: "s3cret" }),
    { type: "digest" },
    authorization,
    "Digest ***",
  ],
  ["a key", apiKey("s3cret"), { type: "apiKey", in: "header", name: "X-Key" }, secret, "***"],
  ["a key in a cookie", apiKey("s3cret"), { type: "apiKey", in: "cookie", name: "key" }, cookie, "key=***"],
  [
    "a key in the query",
    apiKey("s3/cr+et=="),
    { type: "apiKey", in: "query", name: "key" },
    url,
    "https://api.example/x?key=***",
  ],
  [
    "a service account's token",
    serviceAccount({ clientId: "id", clientSecret: "c", tokenUrl: "/token" }),
    { type: "bearer" },
    secret,
    "***",
  ],
];

describe("an error message with the server's text", () => {
  it.each(cases)("redacts %s", async (_, auth, scheme, quote, quotation) => {
    expect(await messageOf((received) => `Wrong: ${quote(received)}.`, { auth }, scheme)).toBe(
      `get: 404 NO: Wrong: ${quotation}.`,
    );
  });

  it.each([
    ["percent-encoded", "s3%2Fcr+et%3d="],
    ["form-encoded", "s3%2Fcr%2Bet%3D%3D"],
    ["escaped as in JSON", String.raw`s3\/cr+et==`],
    ["in upper case", "S3/CR+ET=="],
  ])("redacts a key that is %s", async (_, quoted) => {
    const scheme = { type: "apiKey", in: "header", name: "X-Key" } as const;
    expect(await messageOf(() => quoted, { auth: apiKey("s3/cr+et==") }, scheme)).toBe("get: 404 NO: ***");
  });

  it.each(["Bearer s3cret", "s3cret"])("redacts an Authorization header of the caller: %s", async (value) => {
    expect(await messageOf(secret, { headers: { Authorization: value } })).toBe("get: 404 NO: ***");
  });

  it("is redacted before it is truncated, which could cut a secret in two", async () => {
    const message = await messageOf(() => `${"a".repeat(483)}s3cret`, { auth: bearer("s3cret") }, { type: "bearer" });
    expect(message).toBe(`get: 404 NO: ${"a".repeat(483)}***`);
  });

  it("is redacted in code and status text too, but the fields have the original values", async () => {
    const auth = bearer("s3cret");
    const api = { security: [["S"]], schemes: { S: { type: "bearer" } } } as const;
    const coded = fakeServer(() => json({ errorCode: "NO_s3cret", detail: "s3cret" }, { status: 404 }));
    await expect(get(connectTo(coded, { auth }, api))).rejects.toMatchObject({
      message: "get: 404 NO_***: ***",
      errorCode: "NO_s3cret",
      detail: "s3cret",
    });
    const status = fakeServer(() => json({}, { status: 404, statusText: "No s3cret" }));
    await expect(get(connectTo(status, { auth }, api))).rejects.toThrow(/^get: 404 No \*{3}$/);
  });

  it.each(["e", "4", "the body"])("keeps the client's own words if the secret is %j", async (text) => {
    const auth = bearer(text);
    const api = { security: [["S"]], schemes: { S: { type: "bearer" } } } as const;
    const server = fakeServer(() => new Response("<html>", { status: 404, headers: { "content-type": "text/html" } }));
    const error: unknown = await get(connectTo(server, { auth }, api)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      message: "get: 404: the body does not have the requested media type",
    });
  });

  it("is unchanged if no secret was sent", async () => {
    expect(await messageOf(() => "a *** b", {})).toBe("get: 404 NO: a *** b");
    expect(await messageOf(() => "a *** b", { auth: basic({ username: "u", password: "" }) }, { type: "basic" })).toBe(
      "get: 404 NO: a *** b",
    );
  });
});
