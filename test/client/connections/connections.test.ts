import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type ConnectionOptions,
  basic,
  bearer,
  connector,
  digest,
  operation,
} from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const ping = operation<object, { 200: { ok: boolean } }>({
  id: "ping",
  method: "GET",
  path: "/ping",
  responses: { 200: "json" },
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const notAbsolute = new TypeError("connect: `server` must be an absolute HTTP URL without {variables}.");
const noServer = (id: string) =>
  new TypeError(`${id}: pass \`server\` to the client; the document has no absolute server URL.`);

describe("connect", () => {
  it("uses the server of the document or of the options, with its path prefix", async () => {
    const server = fakeServer(() => json({ ok: true }));
    const connect = connector({ server: "https://api.example/v1/" });
    expect(connect({ fetch: server.fetch }).server).toBe("https://api.example/v1");
    await ping(connect({ fetch: server.fetch }));
    await ping(connect({ fetch: server.fetch, server: "http://localhost:8080" }));
    expect(server.requests.map(({ url }) => url)).toEqual([
      "https://api.example/v1/ping",
      "http://localhost:8080/ping",
    ]);
  });

  it.each([
    ["http://localhost:2375", "http://localhost:2375/v1.47"],
    ["http://localhost:2375/", "http://localhost:2375/v1.47"],
    ["https://proxy.example/engine?key=1", "https://proxy.example/engine/v1.47"],
    ["http://localhost:2375/v1.47/", "http://localhost:2375/v1.47"],
    ["http://localhost:2375/v1.4", "http://localhost:2375/v1.4/v1.47"],
  ])("appends the path of a version to the server %s", (server, expected) => {
    expect(connector({ path: "/v1.47" })({ server }).server).toBe(expected);
  });

  it("appends the path of a version to the origin of the page, and needs a server elsewhere", async () => {
    const connect = connector({ path: "/v1.47" });
    await expect(ping(connect())).rejects.toEqual(noServer("ping"));
    vi.stubGlobal("location", { href: "https://app.example/page" });
    expect(connect().server).toBe("https://app.example/v1.47");
  });

  it.each(["/relative", "ftp://x.example", "https://", "https://{region}.example"])(
    "rejects the server %s",
    (server) => {
      expect(() => connector({})({ server })).toThrow(notAbsolute);
    },
  );

  it.each([{}, { server: "/api" }])(
    "without an absolute server (%o), calls only operations with servers of their own",
    async (descriptor) => {
      const server = fakeServer(() => json({ ok: true }));
      const connection = connector(descriptor)({ fetch: server.fetch });
      const upload = operation<object, { 200: { ok: boolean } }>({
        id: "upload",
        method: "GET",
        path: "/upload",
        server: "https://files.example/up/",
        responses: { 200: "json" },
      });
      await upload(connection);
      await expect(ping(connection)).rejects.toEqual(noServer("ping"));
      const relative = operation({ id: "preview", method: "GET", path: "/preview", server: "/files", responses: {} });
      await expect(relative(connection)).rejects.toEqual(noServer("preview"));
      expect(server.requests.map(({ url }) => url)).toEqual(["https://files.example/up/upload"]);
      expect(connection.server).toBe("");
    },
  );

  it("resolves a relative server if the platform has a location", () => {
    vi.stubGlobal("location", { href: "https://app.example/page" });
    expect(connector({ server: "/api" })().server).toBe("https://app.example/api");
  });

  it("rejects a password in the server's URL without showing it", () => {
    const connect = () => connector({})({ server: "https://user:s3cret@api.example" });
    expect(connect).toThrow(new TypeError("connect: the server's URL must not contain credentials; use `auth`."));
  });

  it("rejects a value that isn't a credential", () => {
    // In plain JavaScript, a user might pass the token itself.
    const options = { auth: "token" } as unknown as ConnectionOptions;
    expect(() =>
      connectTo(
        fakeServer(() => json({})),
        options,
      ),
    ).toThrow(TypeError);
  });

  it("warns about a credential for which the API has no scheme", () => {
    const warn = vi.fn();
    const auth = [
      bearer("t"),
      basic({ username: "u", password: "p" }),
      digest({ publicKey: "a", privateKey: "b" }, { scheme: "Other" }),
    ];
    connectTo(
      fakeServer(() => json({})),
      { auth, warn },
      { schemes: { B: { type: "bearer" }, D: { type: "digest" } } },
    );
    expect(warn.mock.calls).toEqual([
      ["connect: the API has no security scheme for the basic credential; it is not sent."],
      ["connect: the API has no security scheme for the digest credential; it is not sent."],
    ]);
  });
});

describe("a connection", () => {
  it("shows only its server", () => {
    const auth = digest({ publicKey: "publ1c", privateKey: "pr1vate" });
    const connection = connector({ schemes: { D: { type: "digest" } } })({
      server: "https://api.example/?sig=s1gned",
      headers: { "x-key": "k3y" },
      auth,
    });
    const shown = [
      inspect(connection, { showHidden: true, depth: 9 }),
      JSON.stringify(connection),
      Reflect.apply(String, null, [connection]),
    ].join();
    expect(shown).toContain("https://api.example");
    expect(shown).not.toMatch(/publ1c|pr1vate|k3y|s1gned/);
  });

  it("looks up the global fetch at each call", async () => {
    const connection = connector({ server: "https://api.example" })();
    vi.stubGlobal("fetch", fakeServer(() => json({ ok: true })).fetch);
    expect(await ping(connection)).toEqual({ ok: true });
  });

  it.each([{ server: "https://api.example" }, undefined, null, "https://api.example"])(
    "cannot be %j",
    async (other) => {
      // TypeScript rejects these values, but plain JavaScript doesn't.
      const connection = other as unknown as ReturnType<ReturnType<typeof connector>>;
      await expect(ping(connection)).rejects.toThrow("The first argument must be a connection created by connect().");
    },
  );

  it("warns once about a deprecated operation", async () => {
    const descriptor = { method: "GET", path: "/", responses: { 200: "json" } } as const;
    const old = operation<object, { 200: unknown }>({ id: "old", ...descriptor, deprecated: true });
    const older = operation<object, { 200: unknown }>({ id: "older", ...descriptor, deprecated: "2027-07-01" });
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const connection = connectTo(fakeServer(() => json({})));
    for (const call of [old, older, old, older]) await call(connection);
    expect(warn.mock.calls).toEqual([["old is deprecated."], ["older is deprecated; its sunset date is 2027-07-01."]]);
  });
});

describe("the fetch option `credentials`", () => {
  it.each([
    ["is `omit` with Digest, so that a browser shows no login dialog", "digest", "omit"],
    ["is the platform's default with other credentials", "bearer", "same-origin"],
  ] as const)("%s", async (_, type, credentials) => {
    const server = fakeServer(() => json({ ok: true }));
    const auth = type === "digest" ? digest({ username: "Mufasa", password: "Circle of Life" }) : bearer("token");
    await ping(connectTo(server, { auth }, { schemes: { any: { type } }, security: [["any"]] }));
    expect(server.requests.map(({ request }) => request.credentials)).toEqual([credentials]);
  });
});
