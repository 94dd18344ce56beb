import { afterEach, describe, expect, it, vi } from "vitest";
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
  afterEach(() => void vi.useRealTimers());

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

  it.each(["aborted", "aborted, and its fetch ignores the signal"])(
    "fetch it themselves if that call is %s",
    async (how) => {
      const server = digestServer();
      let count = 0;
      const hanging: FakeServer = {
        ...server,
        fetch: (request) => {
          count += 1;
          if (count > 1) return server.fetch(request);
          return new Promise((_, reject) => {
            if (how === "aborted") request.signal.addEventListener("abort", () => reject(new Error("aborted")));
          });
        },
      };
      const connection = connect(hanging);
      const controller = new AbortController();
      const reason = new Error("enough");
      const first = get(connection, {}, { signal: controller.signal });
      const others = [get(connection), get(connection), get(connection)];
      controller.abort(reason);
      await expect(first).rejects.toBe(reason);
      expect(await Promise.all(others)).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
      expect(server.challenged()).toBe(1);
      expect(await get(connection)).toEqual({ ok: true });
      expect(server.challenged()).toBe(1);
    },
  );

  it("wait at most 10 seconds for a call that never ends", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const server = digestServer();
    let count = 0;
    const hanging: FakeServer = {
      ...server,
      fetch: (request) => ((count += 1) === 1 ? new Promise(() => undefined) : server.fetch(request)),
    };
    const connection = connect(hanging);
    const first = get(connection);
    const second = get(connection);
    await vi.advanceTimersByTimeAsync(9_990);
    expect(server.log).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(await second).toEqual({ ok: true });
    await expect(Promise.race([first, Promise.resolve("pending")])).resolves.toBe("pending");
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
