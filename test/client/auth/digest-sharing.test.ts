import { describe, expect, it } from "vitest";
import { digest } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, type FakeServer, fakeServer, json } from "../support/fake-server.js";
import { api, connect, get, keys } from "../support/connect-digest.js";
import { digestServer } from "../support/digest-server.js";

describe("a Digest credential", () => {
  it("can be used with several servers", async () => {
    const [one, two] = [digestServer(), digestServer()];
    const auth = digest(keys);
    const connections = [connect(one, auth), connectTo(two, { auth, server: "https://two.example" }, api)];
    for (const connection of [...connections, ...connections]) await get(connection);
    expect([one.log, two.log]).toEqual([
      ["-", "n1/1", "n1/2"],
      ["-", "n1/1", "n1/2"],
    ]);
  });

  it.each([
    ["a function", () => Promise.resolve(keys)],
    ["functions", { publicKey: () => "public", privateKey: () => Promise.resolve("private") }],
    ["a user name and password", { username: "public", password: "private" }],
  ])("accepts keys as %s", async (_, keys) => {
    expect(await get(connect(digestServer(), digest(keys)))).toEqual({ ok: true });
  });

  it.each([
    [{ publicKey: undefined, privateKey: "private" }, "publicKey must be a non-empty string, but it is undefined."],
    [{ publicKey: () => "public", privateKey: null }, "privateKey must be a non-empty string, but it is null."],
    [{ publicKey: "", privateKey: "" }, "publicKey must be a non-empty string, but it is empty."],
    [{ username: "name", password: " " }, "password must be a non-empty string, but it is empty."],
    [undefined, "username must be a non-empty string, but it is undefined."],
    ["public", "username must be a non-empty string, but it is undefined."],
  ])("reports a missing key before anything is sent: %j", async (keys, message) => {
    const server = fakeServer(() => json({}));
    // In plain JavaScript, keys can be undefined, for example if an environment variable is not set.
    const call = get(connect(server, digest(keys as never)));
    await expect(call).rejects.toMatchObject({ name: "AuthenticationError", message: `digest(): the ${message}` });
    expect(server.requests).toEqual([]);
  });

  it.each([
    ["a function", () => Promise.resolve({ publicKey: "public", privateKey: "" })],
    ["functions", { publicKey: "public", privateKey: () => Promise.resolve("") }],
  ])("calls %s that returns keys only after a challenge", async (_, keys) => {
    const open = fakeServer(() => json({}));
    expect(await get(connect(open, digest(keys)))).toEqual({});
    await expect(get(connect(digestServer(), digest(keys)))).rejects.toThrow(
      "digest(): the privateKey must be a non-empty string, but it is empty.",
    );
  });
});

describe("calls that wait for the challenge of another call", () => {
  it("continue if that call fails", async () => {
    const server = digestServer();
    let count = 0;
    const failing: FakeServer = {
      ...server,
      fetch: (request) => ((count += 1) === 1 ? Promise.reject(new Error("down")) : server.fetch(request)),
    };
    const connection = connect(failing);
    const results = await Promise.allSettled([get(connection), get(connection), get(connection)]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  });

  it("can be aborted individually", async () => {
    const server = digestServer();
    const connection = connect(server);
    const reason = new Error("enough");
    const first = get(connection);
    const second = get(connection, {}, { signal: AbortSignal.abort(reason) });
    const controller = new AbortController();
    const third = get(connection, {}, { signal: controller.signal });
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    await expect(third).rejects.toBe(reason);
    expect(await first).toEqual({ ok: true });
  });
});
