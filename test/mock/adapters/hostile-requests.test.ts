import { describe, expect, it } from "vitest";
import { answer, fakeCore } from "./fake-core.js";
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
  ])("for %s asks for %s", async (target, expected) => {
    const text = await sendRaw(await startServer(fakeCore()), `GET ${target} HTTP/1.1\r\n${host}\r\n`);
    expect(text).toContain(`"target":${JSON.stringify(expected)}`);
  });

  it.each([
    ["of no path", `OPTIONS * HTTP/1.1\r\n${host}\r\n`],
    ["of no address", `GET http:///x HTTP/1.1\r\n${host}\r\n`],
    ["of another scheme", `GET ftp://localhost/ HTTP/1.1\r\n${host}\r\n`],
    ["with a space", `GET /a b HTTP/1.1\r\n${host}\r\n`],
    ["of an unknown method", `patch / HTTP/1.1\r\n${host}\r\n`],
    ["of another protocol", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc"],
    ["without a host", "GET / HTTP/1.1\r\n\r\n"],
    ["and a header that is none", `GET / HTTP/1.1\r\n${host}no header\r\n\r\n`],
    ["and two lengths", `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
    [
      "and a length of chunks",
      `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ["and a chunk that is none", `POST / HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
  ])("%s is answered with 400, and the server lives", async (_title, bytes) => {
    const core = fakeCore();
    const server = await startServer(core);
    expect(await sendRaw(server, bytes)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(core.requests).toEqual([]);
    expect((await fetch(server.url)).status).toBe(200);
  });

  it("of 20 KB is answered with 431", async () => {
    const text = await sendRaw(await startServer(fakeCore()), `GET /${"x".repeat(20_000)} HTTP/1.1\r\n${host}\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 431 /);
  });

  it("for a tunnel ends the connection", async () => {
    expect(await sendRaw(await startServer(fakeCore()), `CONNECT localhost:443 HTTP/1.1\r\n${host}\r\n`)).toBe("");
  });
});

describe("a header of JavaScript's own names", () => {
  it("is there only if it was sent", async () => {
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
    "%s may call it",
    async (name) => expect(await status(name)).toBe("200"),
  );

  it.each(["evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example", "api.example.com:1"])(
    "%s gets 421",
    async (name) => expect(await status(name)).toBe("421"),
  );

  it("of a stranger may, if it is named or all may", async () => {
    expect(await status("mock.test:8080", ["mock.test"])).toBe("200");
    expect(await status("evil.example", null)).toBe("200");
  });

  it("in the request line counts before the header", async () => {
    const text = await sendRaw(await startServer(fakeCore()), `GET http://evil.example/ HTTP/1.1\r\n${host}\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 421 /);
  });

  it("may be missing in HTTP/1.0", async () => {
    expect(await sendRaw(await startServer(fakeCore()), "GET / HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe("a mistake of the mock", () => {
  it.each([
    ["that it throws", (): never => { throw new Error("secret"); }], // prettier-ignore
    ["in a header", () => answer(200, "{}", { headers: [["X", "a\r\nb"]] })],
    ["in a header, late", () => answer(200, "{}", { headers: [["X", "…"]], mishap: { latency: 1 } })],
    ["in a status", () => answer(100, "{}")],
  ])("%s is a 500 without its words, is reported, and the server lives", async (_title, behave) => {
    const errors: unknown[] = [];
    const { url } = await startServer(fakeCore({ "/broken": behave }), { onError: (error) => errors.push(error) });
    const response = await fetch(`${url}/broken`, { method: "POST", body: "x" });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      error: 500,
      detail: expect.stringContaining("could not answer") as string,
    });
    expect(errors).toEqual([expect.any(Error)]);
    expect((await fetch(url)).status).toBe(200);
  });
});
