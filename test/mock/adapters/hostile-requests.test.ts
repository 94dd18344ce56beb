import { describe, expect, it } from "vitest";
import { fakeCore, respond } from "./fake-core.js";
import { sendRaw, startServer } from "./start-server.js";

const host = "Host: localhost\r\nConnection: close\r\n";

describe("a request line", () => {
  it.each([
    ["/a?b#c", "/a?b"],
    ["//evil.example/x", "//evil.example/x"],
    ["/%zz/%00", "/%zz/%00"],
    ["http://localhost", "/"],
    ["HTTP://localhost:1/a?b", "/a?b"],
    ["http://user:password@api.example.com?b", "/?b"],
  ])("with the target %s requests %s", async (target, expected) => {
    const text = await sendRaw(await startServer(fakeCore()), `GET ${target} HTTP/1.1\r\n${host}\r\n`);
    expect(text).toContain(`"target":${JSON.stringify(expected)}`);
  });

  it.each([
    ["without a path", `OPTIONS * HTTP/1.1\r\n${host}\r\n`],
    ["without a host in the URL", `GET http:///x HTTP/1.1\r\n${host}\r\n`],
    ["with another scheme", `GET ftp://localhost/ HTTP/1.1\r\n${host}\r\n`],
    ["with a space", `GET /a b HTTP/1.1\r\n${host}\r\n`],
    ["with an unknown method", `patch / HTTP/1.1\r\n${host}\r\n`],
    ["in another protocol", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc"],
    ["without a Host header", "GET / HTTP/1.1\r\n\r\n"],
    ["and a malformed header", `GET / HTTP/1.1\r\n${host}no header\r\n\r\n`],
    ["and two Content-Lengths", `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
    [
      "and a Content-Length of a chunked body",
      `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ["and a malformed chunk", `POST / HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
  ])("%s gets a 400, and the server continues", async (_title, bytes) => {
    const core = fakeCore();
    const server = await startServer(core);
    expect(await sendRaw(server, bytes)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(core.requests).toEqual([]);
    expect((await fetch(server.url)).status).toBe(200);
  });

  it("of 20 KB gets a 431", async () => {
    const text = await sendRaw(await startServer(fakeCore()), `GET /${"x".repeat(20_000)} HTTP/1.1\r\n${host}\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 431 /);
  });

  it("with CONNECT closes the connection", async () => {
    expect(await sendRaw(await startServer(fakeCore()), `CONNECT localhost:443 HTTP/1.1\r\n${host}\r\n`)).toBe("");
  });
});

describe("a header named like a property of Object.prototype", () => {
  it("is present only if it is sent", async () => {
    const { url } = await startServer(fakeCore());
    const text = await (await fetch(url)).text();
    expect(text).toContain('"(constructor)":null,"(__proto__)":null');
    expect(await (await fetch(url, { headers: { constructor: "x" } })).text()).toContain('"(constructor)":"x"');
  });
});

describe("the host", () => {
  const status = async (name: string, allowedHosts: readonly string[] | null = []): Promise<string | undefined> => {
    const server = await startServer(fakeCore(), { allowedHosts });
    const bytes = `GET / HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`;
    return /^HTTP\/1\.1 (\d+)/.exec(await sendRaw(server, bytes))?.[1];
  };

  it.each(["localhost", "LOCALHOST:80", "a.localhost:1", "127.0.0.1", "[::1]:80", "10.0.0.7", "api.example.com"])(
    "%s is allowed",
    async (name) => expect(await status(name)).toBe("200"),
  );

  it.each(["evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example", "api.example.com:1"])(
    "%s gets a 421",
    async (name) => expect(await status(name)).toBe("421"),
  );

  it("is allowed if allowedHosts contains it or is null", async () => {
    expect(await status("mock.test:8080", ["mock.test"])).toBe("200");
    expect(await status("evil.example", null)).toBe("200");
  });

  it("in the request line takes precedence over the header", async () => {
    const text = await sendRaw(await startServer(fakeCore()), `GET http://evil.example/ HTTP/1.1\r\n${host}\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 421 /);
  });

  it("can be missing in HTTP/1.0", async () => {
    expect(await sendRaw(await startServer(fakeCore()), "GET / HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe("a bug of the mock", () => {
  it.each([
    ["that throws", (): never => { throw new Error("secret"); }], // prettier-ignore
    ["with an invalid header", () => respond(200, "{}", { headers: [["X", "a\r\nb"]] })],
    [
      "with an invalid header after a delay",
      () => respond(200, "{}", { headers: [["X", "…"]], transportFault: { latency: 1 } }),
    ],
    ["with an invalid status", () => respond(100, "{}")],
  ])("%s gets a 500 without the error message and is reported, and the server continues", async (_title, behave) => {
    const errors: unknown[] = [];
    const { url } = await startServer(fakeCore({ "/broken": behave }), { onError: (error) => errors.push(error) });
    const response = await fetch(`${url}/broken`, { method: "POST", body: "x" });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      error: 500,
      detail: expect.stringContaining("failed to handle the request") as string,
    });
    expect(errors).toEqual([expect.any(Error)]);
    expect((await fetch(url)).status).toBe(200);
  });
});
