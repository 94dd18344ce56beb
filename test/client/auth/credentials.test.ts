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
    const [seen] = await send(bearer("t0ken"), { type: "bearer" });
    expect(seen?.headers["authorization"]).toBe("Bearer t0ken");
  });

  it("asks a function for every request", async () => {
    let count = 0;
    const server = fakeServer(() => json({}));
    const auth = bearer(() => Promise.resolve(`t${(count += 1)}`));
    await send(auth, { type: "bearer" }, server);
    const seen = await send(auth, { type: "bearer" }, server);
    expect(seen.map(({ headers }) => headers["authorization"])).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it("serves where the API speaks of service accounts", async () => {
    const [seen] = await send(bearer("t"), { type: "serviceAccount" });
    expect(seen?.headers["authorization"]).toBe("Bearer t");
  });

  it("leaves a 401 to the caller", async () => {
    const server = fakeServer(() => json({}, { status: 401 }));
    await expect(send(bearer("t"), { type: "bearer" }, server)).rejects.toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(1);
  });
});

describe("basic", () => {
  it("sends name and password as UTF-8", async () => {
    const [seen] = await send(basic({ username: "jürgen", password: () => "p:ä" }), { type: "basic" });
    expect(seen?.headers["authorization"]).toBe(`Basic ${Buffer.from("jürgen:p:ä").toString("base64")}`);
  });

  it.each(["", () => ""])("sends an empty password, as APIs want that take a key for the name", async (password) => {
    const [seen] = await send(basic({ username: "key", password }), { type: "basic" });
    expect(seen?.headers["authorization"]).toBe(`Basic ${btoa("key:")}`);
  });

  it("refuses a colon in the name", async () => {
    const keys = () => Promise.resolve({ username: "a:b", password: "s3cret" });
    await expect(send(basic(keys), { type: "basic" })).rejects.toMatchObject({
      name: "AuthenticationError",
      message: "basic(): a username cannot contain a colon.",
    });
  });
});

describe("apiKey", () => {
  it("goes where the scheme says", async () => {
    const [header] = await send(apiKey("k/1"), { type: "apiKey", in: "header", name: "X-Key" });
    expect(header?.headers["x-key"]).toBe("k/1");
    const [cookie] = await send(apiKey("k/1"), { type: "apiKey", in: "cookie", name: "key" });
    expect(cookie?.headers["cookie"]).toBe("a=b; key=k/1");
    const [query] = await send(apiKey("k/1"), { type: "apiKey", in: "query", name: "key" });
    expect(query?.url).toBe("https://api.example/x?key=k%2F1");
  });

  it("refuses a value that no cookie can carry", async () => {
    const call = send(apiKey("s3cret; admin=1"), { type: "apiKey", in: "cookie", name: "key" });
    await expect(call).rejects.toThrow(/^apiKey\(\): the key contains a character that is not allowed in cookies\.$/);
  });
});

describe("a credential", () => {
  it.each([bearer("s3cret"), apiKey("s3cret"), basic({ username: "u", password: "s3cret" })])(
    "shows no secret: $type",
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

  it("that a header cannot carry is not quoted in the error", async () => {
    await expect(send(bearer("s3cret\n"), { type: "bearer" })).rejects.toThrow(
      new TypeError('get: the value of the header "authorization" holds a character that no header can carry.'),
    );
  });

  it("gives way to an Authorization that the caller wrote by hand, and a key in another place does not", async () => {
    const server = fakeServer(() => json({}));
    const schemes = { S: { type: "bearer" }, K: { type: "apiKey", in: "header", name: "X-Key" } } as const;
    const connection = connectTo(server, { auth: [bearer("b"), apiKey("k")] }, { security: [["S", "K"]], schemes });
    await get(connection, {}, { headers: { authorization: "Custom x" } });
    expect(Object.fromEntries(server.requests[0]?.headers ?? [])).toEqual({ authorization: "Custom x", "x-key": "k" });
  });

  // What an unset environment variable gives in plain JavaScript, and one that is set to nothing.
  const missing = (value: unknown) => value as never;

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [5, "number"],
    ["", "empty"],
    [" \n", "empty"],
    [() => Promise.resolve(""), "empty"],
    [() => " ", "empty"],
  ])("that is not there says so, and nothing is sent: %j", async (given, what) => {
    const server = fakeServer(() => json({}));
    const token = missing(given);
    const inQuery = { type: "apiKey", in: "query", name: "key" } as const;
    for (const [auth, scheme, name] of [
      [bearer(token), { type: "bearer" }, "bearer() has no token"],
      [apiKey(token), inQuery, "apiKey() has no key"],
      [basic({ username: token, password: "p" }), { type: "basic" }, "basic() has no username"],
    ] as const) {
      const error = { name: "AuthenticationError", message: `${name}: it is ${what}.` };
      await expect(send(auth, scheme, server)).rejects.toMatchObject(error);
    }
    expect(server.requests).toEqual([]);
  });

  it.each([undefined, null, "user", {}, () => undefined])("of several parts misses the first: %j", async (given) => {
    const call = send(basic(missing(given)), { type: "basic" });
    await expect(call).rejects.toMatchObject({
      name: "AuthenticationError",
      message: "basic() has no username: it is undefined.",
    });
  });

  it("whose function fails has the failure as its cause", async () => {
    const cause = new Error("vault is sealed");
    const auth = bearer(() => Promise.reject(cause));
    await expect(send(auth, { type: "bearer" })).rejects.toMatchObject({ name: "AuthenticationError", cause });
  });
});
