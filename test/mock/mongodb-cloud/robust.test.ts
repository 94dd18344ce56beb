import { connect } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
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

/**
 * Sends a request and returns the status. Repeats it after a 408: client and server share this process, so if a busy machine pauses it
 * for five seconds between connecting and sending, Node's server gives up waiting for the headers.
 */
const send = async (path: string, init: Sending = {}): Promise<number> => {
  const response = await fetch(url + path, { ...init, headers: { ...headers, ...init.headers } });
  await response.arrayBuffer();
  return response.status === 408 ? send(path, init) : response.status;
};

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Sends text on a connection of its own, and returns everything that the server sends until one side closes it. Repeats it after a 408. */
const sendRaw = async (text: string, isEnding = false): Promise<string> => {
  const received = await exchange(text, isEnding);
  return received.startsWith("HTTP/1.1 408 ") ? sendRaw(text, isEnding) : received;
};

const exchange = (text: string, isEnding: boolean): Promise<string> =>
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

describe("a server over HTTP", () => {
  it.each(["{", "[1,", '{"desc":', "\u0000", "nul", '{"desc":"a"}}', "\xff\xfe"])(
    "responds to malformed JSON such as %j with 400",
    async (body) => {
      expect(await post(body)).toBe(400);
      expect(await send(keys)).toBe(200);
    },
  );

  it("responds to a body of 20 MB with 413 and doesn't keep it", async () => {
    const before = process.memoryUsage().arrayBuffers;
    for (let round = 0; round < 3; round += 1) expect(await post(new Uint8Array(20_000_000))).toBe(413);
    const kept = (): number => {
      collectGarbage();
      return process.memoryUsage().arrayBuffers - before;
    };
    await expect.poll(kept, { timeout: 30_000 }).toBeLessThan(20_000_000);
    expect(await send(keys)).toBe(200);
  });

  it.each(["gzip", "br", "deflate, gzip", "x-unknown"])(
    "responds to a body with the content coding %s with 415 and doesn't decompress it",
    async (coding) => {
      const bomb = gzipSync(new Uint8Array(50_000_000));
      expect(bomb.length).toBeLessThan(100_000);
      expect(await post(bomb, { "content-encoding": coding })).toBe(415);
    },
  );

  it("handles ten thousand query parameters and huge array indexes", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `k${index}`).join("&");
    expect(await send(`${keys}?${many}`)).toBe(431);
    expect(await send(`${keys}?${many.slice(0, 12_000)}`)).toBe(200);
    expect(await send(`${keys}?p[a][50000000]=x&pageNum[50000000]=1&__proto__[x]=1&constructor.prototype.x=1`)).toBe(
      200,
    );
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  it("handles properties with the names of built-in ones", async () => {
    const body = '{"desc":"a","roles":["ORG_MEMBER"],"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}';
    expect(await post(body)).toBeLessThan(500);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
    expect(await send(keys)).toBe(200);
  });

  it("responds to a header with a line break with 400, and to an unknown host with 421", async () => {
    const line = `GET ${keys} HTTP/1.1\r\n`;
    expect(await sendRaw(`${line}Host: localhost\r\nX-A: a\rb\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 400 /,
    );
    expect(await sendRaw(`${line}Host: evil.example\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 421 /);
  });

  it("responds to a client that has closed its side of the connection", async () => {
    const accept = `Host: localhost\r\nAccept: ${type}\r\n`;
    expect(await sendRaw(`GET ${keys} HTTP/1.1\r\n${accept}Connection: close\r\n\r\n`, true)).toMatch(
      /^HTTP\/1\.1 200 /,
    );
    expect(await sendRaw(`GET ${keys} HTTP/1.1\r\n${accept}`, true)).toMatch(/^(HTTP\/1\.1 400 .*)?$/s);
    expect(await send(keys)).toBe(200);
  });
});
