import { describe, expect, it, vi } from "vitest";
import {
  apiKey,
  basic,
  bearer,
  type ConnectionOptions,
  digest,
  operation,
} from "../../../runtime/client/dist/codegen/v1.js";
import type { SecurityRequirements } from "../../../runtime/client/dist/call/descriptor.js";
import { withOptions } from "../../../runtime/client/dist/index.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const descriptor = { id: "get", method: "GET", path: "/x", responses: { 200: "json" } } as const;

describe("security requirements", () => {
  const schemes = {
    B: { type: "bearer" },
    C: { type: "bearer" },
    K: { type: "apiKey", in: "header", name: "X-Key" },
  } as const;

  async function chosen(
    security: SecurityRequirements,
    auth: ConnectionOptions["auth"] = [],
    operationSecurity?: SecurityRequirements,
  ) {
    const server = fakeServer(() => json({}));
    const call = operation<object, { 200: unknown }>({
      ...descriptor,
      ...(operationSecurity !== undefined && { security: operationSecurity }),
    });
    await call(connectTo(server, { auth, warn: () => undefined }, { security, schemes }));
    const { authorization = null, "x-key": key = null } = Object.fromEntries(server.requests[0]?.headers ?? []);
    return [authorization, key];
  }

  it("use the first requirement whose schemes all have a credential", async () => {
    expect(await chosen([["B", "K"], ["K"], ["B"]], bearer("b"))).toEqual(["Bearer b", null]);
    expect(await chosen([["B", "K"], ["K"]], [apiKey("k"), bearer("b")])).toEqual(["Bearer b", "k"]);
  });

  it("use a credential with a scheme name only for that scheme", async () => {
    expect(await chosen([["B"], ["C"]], bearer("c", { scheme: "C" }))).toEqual(["Bearer c", null]);
    expect(await chosen([["B"]], bearer("c", { scheme: "C" }))).toEqual([null, null]);
  });

  it("send no credential if none matches or none is required", async () => {
    expect(await chosen([["K"], ["Unknown"], ["toString"]], bearer("b"))).toEqual([null, null]);
    expect(await chosen([["B", "K"]])).toEqual([null, null]);
    expect(await chosen([], bearer("b"))).toEqual([null, null]);
    expect(await chosen([["B"]], bearer("b"), [])).toEqual([null, null]);
  });

  it("use a credential even if anonymous calls are allowed", async () => {
    expect(await chosen([[], ["B"]], bearer("b"))).toEqual(["Bearer b", null]);
    expect(await chosen([[], ["B"]])).toEqual([null, null]);
  });

  it("of an operation override those of the API", async () => {
    expect(await chosen([["B"]], [bearer("b"), apiKey("k")], [["K"]])).toEqual([null, "k"]);
  });
});

describe("credentials that are required together", () => {
  const schemes = {
    user: { type: "apiKey", in: "header", name: "X-User" },
    key: { type: "apiKey", in: "query", name: "key" },
    session: { type: "apiKey", in: "cookie", name: "session" },
    token: { type: "bearer" },
    login: { type: "basic" },
    signed: { type: "digest" },
    header: { type: "apiKey", in: "header", name: "authorization" },
  } as const;
  const user = apiKey("u", { scheme: "user" });
  const key = apiKey("k", { scheme: "key" });
  const session = apiKey("s", { scheme: "session" });

  interface Case {
    readonly auth?: ConnectionOptions["auth"];
    readonly options?: Parameters<typeof call>[2];
  }

  const call = operation<object, { 200: unknown }>(descriptor);

  /** Returns the error message, or what the requests contain. */
  async function result(security: SecurityRequirements, { auth, options }: Case): Promise<unknown> {
    const server = fakeServer(({ headers }) =>
      headers.has("x-user") && !headers.has("authorization")
        ? json({}, { status: 401, headers: { "www-authenticate": 'Digest realm="r", nonce="n", qop="auth"' } })
        : json({}),
    );
    const connection = connectTo(server, auth === undefined ? {} : { auth }, { security, schemes });
    const error: unknown = await call.safe(connection, {}, options).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (error instanceof Error) {
      expect([error.name, server.requests.length]).toEqual(["AuthenticationError", 0]);
      return error.message;
    }
    const last = server.requests.at(-1);
    return [last?.url.replace("https://api.example", ""), ...(last?.headers.values() ?? [])].join(" ");
  }

  const missing = (names: string, given: string): string =>
    `get: \`auth\` has no credential for ${names}, which must be sent together with ${given}. Pass a list with a credential for each.`;

  it("are all sent", async () => {
    expect(await result([["user", "key", "session", "token"]], { auth: [bearer("t"), session, key, user] })).toBe(
      "/x?key=k Bearer t session=s u",
    );
    expect(
      await result([["signed", "user", "key"]], { auth: [digest({ username: "a", password: "b" }), user, key] }),
    ).toMatch(/^\/x\?key=k Digest .*uri="\/x\?key=k".* u$/);
  });

  it.each<readonly [SecurityRequirements, readonly string[], string]>([
    [[["user", "key"]], ["user"], missing('"key"', '"user"')],
    [[["user", "key"]], ["key"], missing('"user"', '"key"')],
    [[["token", "user", "session"]], ["user"], missing('"token" and "session"', '"user"')],
    [[["user", "signed"]], ["user"], missing('"signed"', '"user"')],
    [[["user", "key"], []], ["user"], missing('"key"', '"user"')],
    [[[], ["user", "key"]], ["user"], missing('"key"', '"user"')],
    [[["token"], ["user", "key"]], ["user"], missing('"key"', '"user"')],
  ])("are not sent in part: %j with %j", async (security, given, message) => {
    const auth = [user, key].filter(({ scheme }) => given.includes(scheme ?? ""));
    expect(await result(security, { auth })).toBe(message);
  });

  it("give way to an alternative that is complete", async () => {
    expect(await result([["user", "key"], ["token"]], { auth: [user, bearer("t")] })).toBe("/x Bearer t");
    expect(await result([["user", "key"], ["user"], []], { auth: user })).toBe("/x u");
  });

  it("may be set by the caller in the request", async () => {
    expect(await result([["user", "key"]], { auth: user, options: { query: { key: "own" } } })).toBe("/x?key=own u");
    expect(await result([["user", "key"]], { auth: key, options: { headers: { "X-User": "own" } } })).toBe(
      "/x?key=k own",
    );
    expect(await result([["user", "token"]], { auth: user, options: { headers: { Authorization: "own" } } })).toBe(
      "/x own u",
    );
    expect(
      await result([["user", "session"]], { auth: user, options: { headers: { cookie: "a=b; session=c" } } }),
    ).toBe("/x a=b; session=c u");
    expect(
      await result(
        [
          ["user", "key"],
          ["user", "token"],
        ],
        { auth: user, options: { headers: { authorization: "own" } } },
      ),
    ).toBe("/x own u");
    expect(await result([["user", "session"]], { auth: user, options: { headers: { cookie: "my_session=c" } } })).toBe(
      missing('"session"', '"user"'),
    );
  });

  it("include cookies that a browser adds", async () => {
    vi.stubGlobal("location", { href: "https://page.example/" });
    try {
      expect(await result([["user", "session"]], { auth: user })).toBe("/x u");
      expect(await result([["user", "key"]], { auth: user })).toBe(missing('"key"', '"user"'));
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("need only one credential for the Authorization header", async () => {
    expect(await result([["login", "token"]], { auth: bearer("t") })).toBe("/x Bearer t");
    expect(await result([["login", "header"]], { auth: basic({ username: "a", password: "b" }) })).toBe(
      `/x Basic ${btoa("a:b")}`,
    );
  });

  it("need more than one credential without a scheme name", async () => {
    expect(await result([["user", "key"]], { auth: apiKey("u") })).toBe(missing('"key"', '"user"'));
    expect(await result([["user", "key"]], { auth: [apiKey("u"), key] })).toBe("/x?key=k u");
  });

  it("don't include schemes that the document doesn't define", async () => {
    expect(await result([["certificate", "user"]], { auth: user })).toBe("/x u");
  });

  it("are replaced together by withOptions", async () => {
    const server = fakeServer(() => json({}));
    const connection = connectTo(server, { auth: [user, key] }, { security: [["user", "key"]], schemes });
    await expect(call(withOptions(connection, { auth: key }))).rejects.toMatchObject({
      name: "AuthenticationError",
      message: missing('"user"', '"key"'),
    });
    await call(withOptions(connection, { auth: [key, apiKey("v", { scheme: "user" })] }));
    expect(server.requests.map(({ url, headers }) => [url, headers.get("x-user")])).toEqual([
      ["https://api.example/x?key=k", "v"],
    ]);
  });

  it("are all redacted from messages", async () => {
    const server = fakeServer(({ url, headers }) =>
      json({ detail: `${url} ${headers.get("x-user") ?? ""}` }, { status: 403 }),
    );
    const auth = [apiKey("first-secret", { scheme: "user" }), apiKey("second-secret", { scheme: "key" })];
    const connection = connectTo(server, { auth }, { security: [["user", "key"]], schemes });
    await expect(call(connection)).rejects.toThrow("https://api.example/x?key=*** ***");
  });
});
