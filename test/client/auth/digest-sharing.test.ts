import { describe, expect, it } from "vitest";
import { digest } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, type FakeServer, fakeServer, json } from "../support/fake-server.js";
import { api, connect, get, keys } from "../support/connect-digest.js";
import { digestServer } from "../support/digest-server.js";

describe("a Digest credential", () => {
  it("serves several servers with one credential", async () => {
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
  ])("takes its keys as %s", async (_, given) => {
    expect(await get(connect(digestServer(), digest(given)))).toEqual({ ok: true });
  });

  it.each([
    [{ publicKey: undefined, privateKey: "private" }, "publicKey: it is undefined."],
    [{ publicKey: () => "public", privateKey: null }, "privateKey: it is null."],
    [{ publicKey: "", privateKey: "" }, "publicKey: it is empty."],
    [{ username: "name", password: " " }, "password: it is empty."],
    [undefined, "username: it is undefined."],
    ["public", "username: it is undefined."],
  ])("says which key is missing before anything is sent: %j", async (given, what) => {
    const server = fakeServer(() => json({}));
    // What an unset environment variable gives in plain JavaScript.
    const call = get(connect(server, digest(given as never)));
    await expect(call).rejects.toMatchObject({ name: "AuthenticationError", message: `digest() has no ${what}` });
    expect(server.requests).toEqual([]);
  });

  it.each([
    ["a function", () => Promise.resolve({ publicKey: "public", privateKey: "" })],
    ["functions", { publicKey: "public", privateKey: () => Promise.resolve("") }],
  ])("asks for keys that come from %s only when the server does", async (_, given) => {
    const open = fakeServer(() => json({}));
    expect(await get(connect(open, digest(given)))).toEqual({});
    await expect(get(connect(digestServer(), digest(given)))).rejects.toThrow(
      "digest() has no privateKey: it is empty.",
    );
  });
});

describe("calls that wait for another's challenge", () => {
  it("go on by themselves if it comes to nothing", async () => {
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

  it("can be aborted alone", async () => {
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
