import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { serviceAccount } from "../../../runtime/client/dist/codegen/v1.js";
import { json } from "../support/fake-server.js";
import { connect, keys, scheme, send } from "../support/connect-service-account.js";
import { tokenServer } from "../support/token-server.js";

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());
const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

describe("a token", () => {
  it("is requested as in RFC 6749, with form-encoded id and secret", async () => {
    const server = tokenServer();
    const auth = serviceAccount({ clientId: "a:b c", clientSecret: () => Promise.resolve("d/ü+&") });
    const declared = { ...scheme, scopes: ["read", "write"] };
    await send(connect(server, { auth, server: "https://api.example/prefix" }, declared));
    const [request, call] = server.requests;
    expect(request).toMatchObject({ method: "POST", url: "https://api.example/api/oauth/token" });
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: `Basic ${btoa("a%3Ab+c:d%2F%C3%BC%2B%26")}`,
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(request?.body).toBe("grant_type=client_credentials&scope=read+write");
    expect(call?.headers.get("authorization")).toBe("Bearer t1");
  });

  it("is used for many calls and several connections", async () => {
    const server = tokenServer();
    const auth = serviceAccount(() => Promise.resolve(keys));
    for (const connection of [connect(server, { auth }), connect(server, { auth })]) await send(connection);
    expect(server.log).toEqual(["token", "call:t1", "call:t1"]);
  });

  it("is requested once for any number of parallel calls", async () => {
    const server = tokenServer();
    const connection = connect(server);
    await Promise.all(Array.from({ length: 10 }, () => send(connection)));
    expect(server.log.filter((each) => each === "token")).toHaveLength(1);
  });

  it("is requested again by the next call after a failure", async () => {
    const server = tokenServer({
      tokenReply: (count) => (count === 1 ? json({}, { status: 503 }) : json({ access_token: "t" })),
    });
    const connection = connect(server);
    const [first, second] = await Promise.allSettled([send(connection), send(connection)]);
    expect([first.status, second.status]).toEqual(["rejected", "rejected"]);
    await send(connection);
    expect(server.log).toEqual(["token", "token", "call:t"]);
  });

  it.each([
    [3600, 3539, 3541],
    [100, 89, 91],
  ])("of %i seconds is used after %i of them and renewed after %i", async (lifetime, used, renewed) => {
    const server = tokenServer({ tokenReply: (count) => json({ access_token: `t${count}`, expires_in: lifetime }) });
    const connection = connect(server);
    await send(connection);
    pass(used);
    await send(connection);
    pass(renewed - used);
    await send(connection);
    expect(server.log).toEqual(["token", "call:t1", "call:t1", "token", "call:t2"]);
  });

  it("without a lifetime is used until it is rejected", async () => {
    const server = tokenServer({ tokenReply: () => json({ access_token: "t1", token_type: "bearer" }) });
    const connection = connect(server);
    await send(connection);
    pass(1e9);
    await send(connection);
    expect(server.log).toEqual(["token", "call:t1", "call:t1"]);
  });

  it("is cached per token endpoint", async () => {
    const server = tokenServer();
    const auth = serviceAccount(keys);
    await send(connect(server, { auth }));
    await send(connect(server, { auth, server: "https://two.example" }));
    expect(server.log).toEqual(["token", "call:t1", "token", "call:t2"]);
  });

  it("is not sent to another origin after a redirect", async () => {
    const server = tokenServer({
      apiReply: () => new Response(null, { status: 302, headers: { location: "https://evil.example/" } }),
    });
    await expect(send(connect(server))).rejects.toThrow("more than 20");
    expect(server.log.slice(0, 3)).toEqual(["token", "call:t1", "call:"]);
  });
});

describe("a service account with missing keys", () => {
  it.each([
    [undefined, "clientId must be a non-empty string, but it is undefined."],
    [null, "clientId must be a non-empty string, but it is undefined."],
    ["id", "clientId must be a non-empty string, but it is undefined."],
    [() => undefined, "clientId must be a non-empty string, but it is undefined."],
    [{ clientId: "", clientSecret: "" }, "clientId must be a non-empty string, but it is empty."],
    [{ clientId: "id", clientSecret: () => " " }, "clientSecret must be a non-empty string, but it is empty."],
  ])("rejects before anything is sent: %j", async (settings, message) => {
    const server = tokenServer();
    // In plain JavaScript, an unset environment variable is undefined.
    const auth = serviceAccount(settings as never);
    await expect(send(connect(server, { auth }))).rejects.toMatchObject({
      name: "AuthenticationError",
      message: `serviceAccount(): the ${message}`,
    });
    expect(server.requests).toEqual([]);
  });
});
