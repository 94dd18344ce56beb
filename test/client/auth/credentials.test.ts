import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { apiKey, basic, bearer, type ConnectionOptions, operation } from "../../../runtime/client/dist/codegen/v1.js";
import type { ConnectorDescriptor, SchemeDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, type FakeServer, fakeServer, json } from "../support/fake-server.js";

const descriptor = { id: "get", method: "GET", path: "/x", cookies: ["a"], responses: { 200: "json" } } as const;
const get = operation<{ a?: string }, { 200: unknown }>(descriptor);

async function send(
  auth: ConnectionOptions["auth"],
  scheme: SchemeDescriptor,
  server: FakeServer = fakeServer(() => json({})),
) {
  const api: ConnectorDescriptor = { security: [["S"]], schemes: { S: scheme } };
  await get(connectTo(server, auth === undefined ? {} : { auth }, api), { a: "b" });
  return server.requests.map(({ url, headers }) => ({ url, headers: Object.fromEntries(headers) }));
}

describe("bearer", () => {
  it("sends the token", async () => {
    const [received] = await send(bearer("t0ken"), { type: "bearer" });
    expect(received?.headers["authorization"]).toBe("Bearer t0ken");
  });

  it("calls a function for every request", async () => {
    let count = 0;
    const server = fakeServer(() => json({}));
    const auth = bearer(() => Promise.resolve(`t${(count += 1)}`));
    await send(auth, { type: "bearer" }, server);
    const received = await send(auth, { type: "bearer" }, server);
    expect(received.map(({ headers }) => headers["authorization"])).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it("can be used for a service-account scheme", async () => {
    const [received] = await send(bearer("t"), { type: "serviceAccount" });
    expect(received?.headers["authorization"]).toBe("Bearer t");
  });

  it("doesn't retry after a 401", async () => {
    const server = fakeServer(() => json({}, { status: 401 }));
    await expect(send(bearer("t"), { type: "bearer" }, server)).rejects.toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(1);
  });
});

describe("basic", () => {
  it("sends name and password as UTF-8", async () => {
    const [received] = await send(basic({ username: "jürgen", password: () => "p:ä" }), { type: "basic" });
    expect(received?.headers["authorization"]).toBe(`Basic ${Buffer.from("jürgen:p:ä").toString("base64")}`);
  });

  it.each(["", () => ""])("sends an empty password, for APIs that use a key as the user name", async (password) => {
    const [received] = await send(basic({ username: "key", password }), { type: "basic" });
    expect(received?.headers["authorization"]).toBe(`Basic ${btoa("key:")}`);
  });

  it("rejects a colon in the name", async () => {
    const keys = () => Promise.resolve({ username: "a:b", password: "s3cret" });
    await expect(send(basic(keys), { type: "basic" })).rejects.toMatchObject({
      name: "AuthenticationError",
      message: "basic(): a username cannot contain a colon.",
    });
  });
});

describe("apiKey", () => {
  it("is sent in the location of the scheme", async () => {
    const [header] = await send(apiKey("k/1"), { type: "apiKey", in: "header", name: "X-Key" });
    expect(header?.headers["x-key"]).toBe("k/1");
    const [cookie] = await send(apiKey("k/1"), { type: "apiKey", in: "cookie", name: "key" });
    expect(cookie?.headers["cookie"]).toBe("a=b; key=k/1");
    const [query] = await send(apiKey("k/1"), { type: "apiKey", in: "query", name: "key" });
    expect(query?.url).toBe("https://api.example/x?key=k%2F1");
  });

  it("rejects a value that isn't allowed in cookies", async () => {
    const call = send(apiKey("s3cret; admin=1"), { type: "apiKey", in: "cookie", name: "key" });
    await expect(call).rejects.toThrow(/^apiKey\(\): the key contains a character that is not allowed in cookies\.$/);
  });
});

describe("a credential", () => {
  it.each([bearer("s3cret"), apiKey("s3cret"), basic({ username: "u", password: "s3cret" })])(
    "doesn't reveal its secret: $type",
    (credential) => {
      const shown = [
        inspect(credential, { showHidden: true, depth: 9 }),
        JSON.stringify(credential),
        Reflect.apply(String, null, [credential]),
      ];
      expect(shown.join()).not.toContain("s3cret");
      expect(JSON.parse(JSON.stringify(credential))).toEqual({ type: credential.type, scheme: null });
    },
  );

  it("doesn't quote an invalid value in its error", async () => {
    await expect(send(bearer("s3cret\n"), { type: "bearer" })).rejects.toThrow(
      new TypeError(
        'get: the value of the header "authorization" contains a character that is not allowed in headers.',
      ),
    );
  });

  it("gives precedence to an Authorization header of the caller, and still sends an API key", async () => {
    const server = fakeServer(() => json({}));
    const schemes = { S: { type: "bearer" }, K: { type: "apiKey", in: "header", name: "X-Key" } } as const;
    const connection = connectTo(server, { auth: [bearer("b"), apiKey("k")] }, { security: [["S", "K"]], schemes });
    await get(connection, {}, { headers: { authorization: "Custom x" } });
    expect(Object.fromEntries(server.requests[0]?.headers ?? [])).toEqual({ authorization: "Custom x", "x-key": "k" });
  });

  // In plain JavaScript, an unset environment variable is undefined.
  const missing = (value: unknown) => value as never;

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [5, "of type number"],
    ["", "empty"],
    [" \n", "empty"],
    [() => Promise.resolve(""), "empty"],
    [() => " ", "empty"],
  ])("rejects a missing secret before anything is sent: %j", async (value, found) => {
    const server = fakeServer(() => json({}));
    const token = missing(value);
    const inQuery = { type: "apiKey", in: "query", name: "key" } as const;
    for (const [auth, scheme, name] of [
      [bearer(token), { type: "bearer" }, "bearer(): the token"],
      [apiKey(token), inQuery, "apiKey(): the key"],
      [basic({ username: token, password: "p" }), { type: "basic" }, "basic(): the username"],
    ] as const) {
      const error = { name: "AuthenticationError", message: `${name} must be a non-empty string, but it is ${found}.` };
      await expect(send(auth, scheme, server)).rejects.toMatchObject(error);
    }
    expect(server.requests).toEqual([]);
  });

  it.each([undefined, null, "user", {}, () => undefined])("reports its first missing part: %j", async (keys) => {
    const call = send(basic(missing(keys)), { type: "basic" });
    await expect(call).rejects.toMatchObject({
      name: "AuthenticationError",
      message: "basic(): the username must be a non-empty string, but it is undefined.",
    });
  });

  it("rejects with the error of its function as the cause", async () => {
    const cause = new Error("vault is sealed");
    const auth = bearer(() => Promise.reject(cause));
    await expect(send(auth, { type: "bearer" })).rejects.toMatchObject({ name: "AuthenticationError", cause });
  });
});
