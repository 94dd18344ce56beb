import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { connector, operation, serviceAccount } from "../../../runtime/client/dist/codegen/v1.js";
import { json } from "../support/fake-server.js";
import { connect, keys, send } from "../support/connect-service-account.js";
import { tokenServer } from "../support/token-server.js";

describe("a failed token request", () => {
  it.each([
    [
      401,
      { error: "invalid_client", error_description: "Invalid credentials provided." },
      "invalid_client",
      "responded with 401 invalid_client: Invalid credentials provided.",
    ],
    [
      429,
      { errorCode: "RATE_LIMITED", detail: "10 requests every 1 minutes.", error: 429 },
      "RATE_LIMITED",
      "responded with 429 RATE_LIMITED: 10 requests every 1 minutes.",
    ],
    [302, {}, null, "responded with 302"],
  ])(
    "rejects with an AuthenticationError that has the endpoint's code and detail: %i",
    async (status, body, code, message) => {
      const server = tokenServer({
        tokenReply: () => json(body, { status, headers: { location: "https://evil.example/" } }),
      });
      await expect(send(connect(server))).rejects.toMatchObject({
        name: "AuthenticationError",
        status,
        code,
        message: `serviceAccount(): https://api.example/api/oauth/token ${message}`,
      });
      expect(server.log).toEqual(["token"]);
    },
  );

  it.each([
    ["no token", {}],
    ["an empty token", { access_token: "" }],
    ["a blank token", { access_token: " " }],
    ["a token of another type", { access_token: "t0ken", token_type: "mac" }],
    ["a token that isn't a valid header value", { access_token: "t0ken\n" }],
    ["a body that isn't an object", "t0ken"],
  ])("can be a success with %s", async (_, body) => {
    const error = await send(connect(tokenServer({ tokenReply: () => json(body) }))).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: "AuthenticationError",
      message: "serviceAccount(): https://api.example did not return a bearer token.",
    });
    expect(inspect(error)).not.toContain("t0ken");
  });

  it("shows nothing of a success that isn't JSON", async () => {
    const error = await send(connect(tokenServer({ tokenReply: () => new Response('{"access_token":"t0ken') }))).catch(
      (thrown: unknown) => thrown,
    );
    expect(inspect(error, { depth: 9 })).not.toContain("t0ken");
  });

  it("redacts the secret if the server quotes it", async () => {
    const server = tokenServer({
      tokenReply: (_, { headers }) =>
        json({ error: "x", error_description: `s3cret ${headers.get("authorization")}` }, { status: 400 }),
    });
    await expect(send(connect(server))).rejects.toThrow(/responded with 400 x: \*{3} Basic \*{3}$/);
  });

  it.each([
    ["escaped as JSON", () => String.raw`"s3cr\/et=="`],
    ["with characters as code points", () => String.raw`"s3cr\u002fet\u003d="`],
    ["percent-encoded", () => '"s3cr%2Fet%3D%3d"'],
    ["as it was sent", (sent: string) => `"${sent}"`],
    ["within JSON within JSON", () => JSON.stringify(String.raw`{"key":"s3cr\/et=="}`)],
  ])("redacts a secret in code and detail: %s", async (_, quoted) => {
    const server = tokenServer({
      tokenReply: (_, { headers }) => {
        const quotation = quoted((headers.get("authorization") ?? "").replace("Basic ", ""));
        return new Response(`{"error":${quotation},"error_description":${quotation}}`, { status: 401 });
      },
    });
    const auth = serviceAccount({ clientId: "id", clientSecret: "s3cr/et==" });
    const error: unknown = await send(connect(server, { auth })).catch((thrown: unknown) => thrown);
    expect(inspect(error)).toContain("***");
    expect(inspect(error)).not.toMatch(/s3cr|aWQ6/);
  });

  it("doesn't show a body that isn't JSON", async () => {
    const server = tokenServer({ tokenReply: () => new Response("secret s3cret is wrong", { status: 401 }) });
    await expect(send(connect(server))).rejects.toThrow(/responded with 401$/);
  });

  it("rejects with a ConnectionError if there is no response", async () => {
    const server = tokenServer({ tokenReply: () => Promise.reject(new Error("down")) });
    await expect(send(connect(server))).rejects.toMatchObject({
      name: "ConnectionError",
      message: "serviceAccount(): no response from https://api.example.",
    });
  });
});

describe("the URLs of a service account", () => {
  it("can be set by the caller, also for a bearer scheme", async () => {
    const server = tokenServer();
    const auth = serviceAccount({
      ...keys,
      tokenUrl: "https://auth.example/api/oauth/token",
      revokeUrl: "/api/oauth/revoke",
    });
    await send(connect(server, { auth }, { type: "bearer" }));
    await auth.revoke();
    expect(server.requests.map(({ url }) => url)).toEqual([
      "https://auth.example/api/oauth/token",
      "https://api.example/x",
      "https://api.example/api/oauth/revoke",
    ]);
  });

  it("must be declared or set", async () => {
    const call = send(connect(tokenServer(), {}, { type: "serviceAccount" }));
    await expect(call).rejects.toMatchObject({
      name: "AuthenticationError",
      message: "serviceAccount(): the document has no URL for this request; set `tokenUrl`.",
    });
  });

  it("must use https if the server does", async () => {
    const auth = serviceAccount({ ...keys, tokenUrl: "http://auth.example/token" });
    await expect(send(connect(tokenServer(), { auth }))).rejects.toThrow(
      "serviceAccount(): http://auth.example must use https, because the client secret is sent to it.",
    );
  });

  it.each([
    ["/token", "serviceAccount(): the token URL is relative; pass `server` to `connect`."],
    [
      "http://auth.example/token",
      "serviceAccount(): http://auth.example must use https, because the client secret is sent to it.",
    ],
  ])("must be an absolute https URL if the server is unknown: %s", async (tokenUrl, message) => {
    const upload = operation<object, { 200: unknown }>({
      id: "upload",
      method: "GET",
      path: "/x",
      server: "https://files.example",
      security: [["S"]],
      responses: { 200: "json" },
    });
    const server = tokenServer();
    const schemes = { S: { type: "serviceAccount", tokenUrl } } as const;
    const connection = connector({ schemes })({ fetch: server.fetch, auth: serviceAccount(keys) });
    await expect(upload(connection)).rejects.toThrow(message);
    expect(server.requests).toEqual([]);
  });
});

it("a service account reveals neither its secret nor its token", async () => {
  const auth = serviceAccount(keys);
  const connection = connect(tokenServer(), { auth });
  await send(connection);
  const shown = [
    inspect([auth, connection], { depth: 9, showHidden: true }),
    JSON.stringify(auth),
    Reflect.apply(String, null, [auth]),
  ].join();
  expect(shown).not.toMatch(/s3cret|t1/);
});

it("a call that waits for a shared token request can be aborted individually", async () => {
  const server = tokenServer();
  const connection = connect(server);
  const controller = new AbortController();
  const [aborted, other] = [send(connection, {}, { signal: controller.signal }), send(connection)];
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(aborted).rejects.toBe(reason);
  expect(await other).toEqual({});
});
