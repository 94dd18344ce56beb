import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";

const mock = createMock({ auth: "off", limits: "count" });
const { url, port, close } = await mock.listen();
const { orgId } = mock.ids;
const keys = `/api/atlas/v2/orgs/${orgId}/apiKeys`;
const type = "application/vnd.atlas.2023-01-01+json";
const headers = { accept: type, "content-type": type };

beforeEach(() => mock.reset());
afterAll(close);

interface Sending extends RequestInit {
  readonly headers?: Record<string, string>;
}

const send = async (path: string, init: Sending = {}): Promise<number> => {
  const response = await fetch(url + path, { ...init, headers: { ...headers, ...init.headers } });
  await response.arrayBuffer();
  return response.status;
};

/** All that comes back of a connection, until either side ends it. */
const sendRaw = (text: string, isEnding = false): Promise<string> =>
  new Promise((resolve) => {
    let received = "";
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }, () =>
      isEnding ? socket.end(text) : socket.write(text),
    );
    socket.on("data", (chunk) => (received += chunk.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("end", () => socket.destroy());
    socket.on("close", () => resolve(received));
  });

const post = (body: BodyInit, more: Record<string, string> = {}): Promise<number> =>
  send(keys, { method: "POST", body, headers: more });

describe("a server over HTTP answers, and lives", () => {
  it.each(["{", "[1,", '{"desc":', "\u0000", "nul", '{"desc":"a"}}', "\xff\xfe"])(
    "JSON such as %j with 400",
    async (body) => {
      expect(await post(body)).toBe(400);
      expect(await send(keys)).toBe(200);
    },
  );

  it("a body of 20 MB with 413, and keeps none of it", async () => {
    const before = process.memoryUsage().arrayBuffers;
    for (let round = 0; round < 3; round += 1) expect(await post(new Uint8Array(20_000_000))).toBe(413);
    globalThis.gc?.();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150_000_000);
    expect(await send(keys)).toBe(200);
  });

  it.each(["gzip", "br", "deflate, gzip", "x-unknown"])(
    "a body in %s with 415, and unpacks nothing",
    async (coding) => {
      const bomb = gzipSync(new Uint8Array(50_000_000));
      expect(bomb.length).toBeLessThan(100_000);
      expect(await post(bomb, { "content-encoding": coding })).toBe(415);
    },
  );

  it("ten thousand names in a query, and places far away", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `k${index}`).join("&");
    expect(await send(`${keys}?${many}`)).toBe(431);
    expect(await send(`${keys}?${many.slice(0, 12_000)}`)).toBe(200);
    expect(await send(`${keys}?p[a][50000000]=x&pageNum[50000000]=1&__proto__[x]=1&constructor.prototype.x=1`)).toBe(
      200,
    );
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  it("members that are called like those of all objects", async () => {
    const body = '{"desc":"a","roles":["ORG_MEMBER"],"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}';
    expect(await post(body)).toBeLessThan(500);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
    expect(await send(keys)).toBe(200);
  });

  it("a header of two lines with 400, and a stranger's host with 421", async () => {
    const line = `GET ${keys} HTTP/1.1\r\n`;
    expect(await sendRaw(`${line}Host: localhost\r\nX-A: a\rb\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 400 /,
    );
    expect(await sendRaw(`${line}Host: evil.example\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 421 /);
  });

  it("a client that has closed its half", async () => {
    const accept = `Host: localhost\r\nAccept: ${type}\r\n`;
    expect(await sendRaw(`GET ${keys} HTTP/1.1\r\n${accept}Connection: close\r\n\r\n`, true)).toMatch(
      /^HTTP\/1\.1 200 /,
    );
    expect(await sendRaw(`GET ${keys} HTTP/1.1\r\n${accept}`, true)).toMatch(/^(HTTP\/1\.1 400 .*)?$/s);
    expect(await send(keys)).toBe(200);
  });
});
