import { connect, constants } from "node:http2";
import { request } from "node:https";
import { connect as connectTls } from "node:tls";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Core } from "../../../runtime/mock/dist/adapters/core.js";
import type { ListenOptions } from "../../../runtime/mock/dist/adapters/node/listen-options.js";
import { fakeCore, respond } from "./fake-core.js";
import { openConnection, receive, send } from "./http2-client.js";
import { startServer } from "./start-server.js";
import { createIdentity } from "./tls-identity.js";

let tls: { readonly cert: string; readonly key: string };
beforeAll(async () => (tls = await createIdentity()));

async function open(core: Core, options: ListenOptions = {}, client: object = {}) {
  const server = await startServer(core, { tls, ...options });
  return { ...server, session: openConnection(server.url, tls.cert, client) };
}

describe("a server with TLS", () => {
  it("speaks HTTP/2 and HTTP/1.1, whichever the client offers", async () => {
    const { url, port } = await startServer(fakeCore(), { tls });
    const protocolFor = (ALPNProtocols: string[]): Promise<string | false | null> =>
      new Promise((resolve, reject) => {
        const socket = connectTls({ port, host: "127.0.0.1", ca: tls.cert, ALPNProtocols }, () => {
          resolve(socket.alpnProtocol);
          socket.destroy();
        }).on("error", reject);
      });
    expect(await protocolFor(["http/1.1", "h2"])).toBe("h2");
    expect(await protocolFor(["http/1.1"])).toBe("http/1.1");

    const response = await new Promise<string | undefined>((resolve, reject) => {
      request(url, { ca: tls.cert }, (message) => resolve(message.resume().httpVersion))
        .on("error", reject)
        .end();
    });
    expect(response).toBe("1.1");
  });

  it("passes requests over HTTP/2 to the mock like those over HTTP/1.1", async () => {
    const core = fakeCore();
    const { session, port } = await open(core);
    const headers = { ":path": "/a?b", ":method": "PATCH", "x-one": "é", cookie: ["a=1", "b=2"], "x-two": ["1", "2"] };
    const { headers: answer, bytes } = await send(session, headers, "Grüße");
    expect(answer).toMatchObject({ ":status": 200, "x-twice": "1, 2", "content-length": String(bytes.length) });
    expect(JSON.parse(bytes.toString())).toMatchObject({
      method: "PATCH",
      target: "/a?b",
      text: "Grüße",
      word: "Grüße 🌍",
    });

    const [received] = core.requests;
    expect(received).toMatchObject({ origin: `https://127.0.0.1:${port}`, address: "127.0.0.1" });
    expect(["host", "cookie", "x-one", "x-two"].map((name) => received?.header(name))).toEqual([
      `127.0.0.1:${port}`,
      "a=1; b=2",
      "é",
      "1, 2",
    ]);
    expect(received?.rawHeaders?.slice(0, 2)).toEqual(["host", `127.0.0.1:${port}`]);
    expect(received?.rawHeaders?.filter((text) => text.startsWith(":"))).toEqual([]);
  });

  it("responds to parallel requests of a connection in the order in which they are ready", async () => {
    const core = fakeCore({ "/late": () => respond(200, "late", { transportFault: { latency: 30 } }) });
    const { session } = await open(core);
    const order: string[] = [];
    const paths = ["/late", "/1", "/2"];
    await Promise.all(paths.map((path) => send(session, { ":path": path }).then(() => order.push(path))));
    expect(order).toEqual(["/1", "/2", "/late"]);
  });

  it("leaves out the headers of connections, and sends no body with HEAD, 204 and 304", async () => {
    const headers = [["Connection", "close"], ["Keep-Alive", "timeout=5"], ["Transfer-Encoding", "chunked"], ["Upgrade", "h3"], ["X-Kept", "1"]] as const; // prettier-ignore
    const { session } = await open(
      fakeCore({
        "/": () => respond(200, "body", { headers }),
        "/204": () => respond(204, "body", { headers }),
        "/304": () => respond(304, "body", { headers: [["ETag", '"1"']] }),
      }),
    );
    const whole = await send(session, {});
    expect(Object.keys(whole.headers).sort()).toEqual([":status", "content-length", "date", "x-kept"]);
    expect(whole.bytes.toString()).toBe("body");
    const head = await send(session, { ":method": "HEAD" });
    expect([head.headers["content-length"], head.bytes.length]).toEqual(["4", 0]);
    expect((await send(session, { ":path": "/204" })).bytes).toHaveLength(0);
    expect(await send(session, { ":path": "/304" })).toMatchObject({ headers: { etag: '"1"' }, code: 0 });
  });
});

describe("over HTTP/2, the host", () => {
  it.each([
    [{ ":authority": "evil.example" }, 421],
    [{ ":authority": "localhost:1" }, 200],
    [{ ":authority": "localhost", host: "localhost" }, 200],
    [{ ":authority": "localhost", host: "evil.example" }, 400],
    [{ host: "localhost" }, 200],
    [{ host: "evil.example" }, 421],
    [{ ":path": "*", ":method": "OPTIONS" }, 400],
  ])("of %j gets a %i", async (headers, status) => {
    const core = fakeCore();
    const { session } = await open(core);
    const answer = await send(session, headers);
    expect([answer.headers[":status"], core.requests.length]).toEqual([status, status === 200 ? 1 : 0]);
    if (status === 421) expect(answer.bytes.toString()).toContain("--allow-host evil.example,");
  });
});

describe("over HTTP/2, a transport fault", () => {
  it("resets the stream of its request, and not the connection", async () => {
    const { session } = await open(
      fakeCore({
        "/reset": () => respond(200, "body", { transportFault: { end: "reset", latency: 5 } }),
        "/truncated": () => respond(200, "0123456789", { transportFault: { end: "truncated" } }),
        "/bare": () => respond(200, null, { transportFault: { end: "truncated" } }),
      }),
    );
    const [reset, truncated, bare, head, other] = await Promise.all([
      send(session, { ":path": "/reset" }),
      send(session, { ":path": "/truncated" }),
      send(session, { ":path": "/bare" }),
      send(session, { ":path": "/truncated", ":method": "HEAD" }),
      send(session, { ":path": "/other" }),
    ]);
    expect(reset).toMatchObject({ headers: {}, code: constants.NGHTTP2_INTERNAL_ERROR });
    expect(truncated.headers).toMatchObject({ ":status": 200, "content-length": "10" });
    expect([truncated.bytes.toString(), truncated.code]).toEqual(["01234", constants.NGHTTP2_INTERNAL_ERROR]);
    expect([bare.headers[":status"], head.headers[":status"], other.headers[":status"]]).toEqual([200, 200, 200]);
    expect(session.destroyed).toBe(false);
  });

  it("of latency is dropped if the client cancels", async () => {
    const core = fakeCore({ "/late": () => respond(200, "late", { transportFault: { latency: 30 } }) });
    const { session } = await open(core);
    const stream = session.request({ ":path": "/late" });
    await expect.poll(() => core.requests.length).toBe(1);
    stream.close(constants.NGHTTP2_CANCEL);
    await receive(stream);
    expect((await send(session, { ":path": "/late" })).bytes.toString()).toBe("late");
  });
});

describe("over HTTP/2, a body", () => {
  it("of bytes arrives complete, and long responses are sent complete", async () => {
    const large = new Uint8Array(6_000_000).fill(7);
    const core = fakeCore({ "/large": () => respond(200, large) });
    const { session } = await open(core);
    const responses = await Promise.all([1, 2, 3].map(() => send(session, { ":path": "/large" })));
    expect(responses.map(({ bytes }) => bytes.length)).toEqual([6_000_000, 6_000_000, 6_000_000]);
    await send(session, { ":method": "PUT" }, large);
    expect(core.requests.at(-1)?.body?.length).toBe(6_000_000);
    await send(session, { ":method": "PUT" }, "");
    expect(core.requests.at(-1)?.body).toBeNull();
  });

  it("over the limit gets a 413, with or without a length", async () => {
    const core = fakeCore();
    const { session } = await open(core, { maxBodyBytes: 4 });
    const unannounced = await send(session, { ":method": "POST" }, "five!");
    const announced = await send(session, { ":method": "POST", "content-length": "5" }, "five!");
    expect([unannounced, announced].map(({ headers }) => headers[":status"])).toEqual([413, 413]);
    expect(unannounced.headers.connection).toBeUndefined();
    expect(core.requests).toEqual([]);
    expect((await send(session, { ":method": "POST" }, "four")).headers[":status"]).toBe(200);
  });

  it("that the client cancels doesn't reach the mock", async () => {
    const core = fakeCore();
    const { session } = await open(core);
    // Without this option, Node's client ends the body before it resets the stream.
    const stream = session.request({ ":path": "/", ":method": "POST" }, { waitForTrailers: true });
    stream.write("half");
    await new Promise((resolve) => setTimeout(resolve, 20));
    stream.close(constants.NGHTTP2_CANCEL);
    await receive(stream);
    await send(session, { ":path": "/next" });
    expect(core.requests.map(({ target }) => target)).toEqual(["/next"]);
  });

  it("that doesn't arrive in 10 seconds gets a 408, and its stream is closed", async () => {
    const { session } = await open(fakeCore());
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const stream = session.request({ ":path": "/", ":method": "POST" });
      stream.write("half");
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0), { timeout: 2_000 });
      vi.advanceTimersByTime(10_000);
      expect(await receive(stream)).toMatchObject({ headers: { ":status": 408 }, code: 0 });
    } finally {
      vi.useRealTimers();
    }
  });

  it("is requested with 100 if the client waits", async () => {
    const { session } = await open(fakeCore());
    const stream = session.request({ ":path": "/", ":method": "POST", expect: "100-continue" });
    stream.once("continue", () => stream.end("body"));
    expect((await receive(stream)).bytes.toString()).toContain('"text":"body"');
  });
});

describe("over HTTP/2, a request", () => {
  it("with more than 16 KiB of headers is rejected", async () => {
    const core = fakeCore();
    const { session } = await open(core);
    await send(session, {});
    const { code } = await send(session, { ":path": `/${"x".repeat(20_000)}` });
    expect(code).not.toBe(0);
    expect(core.requests).toHaveLength(1);
    expect((await send(session, {})).headers[":status"]).toBe(200);
  });

  it("to which the mock gives an invalid response gets a 500", async () => {
    const errors: unknown[] = [];
    const { session } = await open(
      fakeCore({
        "/value": () => respond(200, "{}", { headers: [["X", "a\r\nb"]] }),
        "/name": () => respond(200, "{}", { headers: [[":status", "200"]] }),
        "/status": () => respond(100, "{}"),
      }),
      { onError: (error) => errors.push(error) },
    );
    for (const path of ["/value", "/name", "/status"])
      expect((await send(session, { ":path": path })).headers[":status"]).toBe(500);
    expect(errors).toEqual([expect.any(Error), expect.any(Error), expect.any(Error)]);
  });

  it("of a page gets CORS headers, also for a preflight", async () => {
    const { session } = await open(fakeCore());
    const origin = "https://localhost:5173";
    const preflight = await send(session, { ":method": "OPTIONS", origin, "access-control-request-method": "PUT" });
    expect(preflight.headers).toMatchObject({ ":status": 204, "access-control-allow-origin": origin });
    expect((await send(session, { origin })).headers["access-control-expose-headers"]).toBe("X-Twice");
  });
});

it("closes HTTP/2 connections immediately, also busy ones", async () => {
  const { session, close, url } = await open(
    fakeCore({ "/late": () => respond(200, "", { transportFault: { latency: 60_000 } }) }),
  );
  const busy = send(session, { ":path": "/late" });
  const upload = session.request({ ":path": "/", ":method": "POST" });
  upload.write("half");
  const uploaded = receive(upload);
  await send(session, {});
  await close();
  expect((await busy).headers).toEqual({});
  await uploaded;
  const refused = new Promise<Error>((resolve) => connect(url, { ca: tls.cert }).on("error", resolve));
  expect(await refused).toMatchObject({ code: "ECONNREFUSED" });
});
