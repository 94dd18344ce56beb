import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { fakeCore, respond } from "./fake-core.js";
import { sendRaw, startServer } from "./start-server.js";

const head = "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

describe("a body over the limit", () => {
  it("of 20 MB is read to its end and gets a 413 without reaching the mock", async () => {
    const core = fakeCore();
    const { url } = await startServer(core);
    const response = await fetch(url, { method: "POST", body: new Uint8Array(20_000_000) });
    expect(response.status).toBe(413);
    expect(response.headers.get("connection")).toBe("close");
    expect(await response.json()).toMatchObject({ error: 413 });
    expect(core.requests).toEqual([]);
  });

  it("is handled by the core's tooLarge if it has one", async () => {
    const core = { ...fakeCore(), tooLarge: ({ target }: { readonly target: string }) => respond(413, target) };
    const { url } = await startServer(core, { maxBodyBytes: 4 });
    const send = async (body: BodyInit): Promise<readonly [number, string]> => {
      const init: RequestInit & { readonly duplex: "half" } = { method: "POST", body, duplex: "half" };
      const response = await fetch(`${url}/x`, init);
      return [response.status, await response.text()];
    };
    expect(await send("five!")).toEqual([413, "/x"]);
    expect(await send(new Blob(["fi", "ve", "!"]).stream())).toEqual([413, "/x"]);
    expect((await send("four"))[0]).toBe(200);
  });

  it("defaults to more than 10 MB", async () => {
    const core = fakeCore({ "/": () => respond(200, "received") });
    const { url } = await startServer(core);
    const body = new Uint8Array(10_000_000).fill(7);
    expect(await (await fetch(url, { method: "PUT", body })).text()).toBe("received");
    expect(core.requests[0]?.body?.length).toBe(10_000_000);
    expect(core.requests[0]?.body?.every((byte) => byte === 7)).toBe(true);
  });
});

it("joins chunks, even within a character", async () => {
  const bytes = `${head}Transfer-Encoding: chunked\r\n\r\n4\r\nabc\xc3\r\n2\r\n\xbcd\r\n0\r\n\r\n`;
  const text = await sendRaw(await startServer(fakeCore()), Buffer.from(bytes, "latin1"));
  expect(Buffer.from(text, "latin1").toString()).toContain('"text":"abcüd"');
});

it("treats a body of zero bytes as missing", async () => {
  const core = fakeCore();
  const server = await startServer(core);
  await sendRaw(server, `${head}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`);
  await sendRaw(server, `${head}Content-Length: 0\r\n\r\n`);
  expect(core.requests.map(({ body }) => body)).toEqual([null, null]);
});

it("responds to Expect: 100-continue with 100", async () => {
  const { port } = await startServer(fakeCore());
  const text = await new Promise<string>((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1");
    socket.write(`${head}Content-Length: 4\r\nExpect: 100-continue\r\n\r\n`);
    socket.on("data", (chunk) => {
      text += chunk.toString();
      if (text === "HTTP/1.1 100 Continue\r\n\r\n") socket.write("body");
    });
    socket.on("close", () => resolve(text));
  });
  expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK[^]*"text":"body"/);
});

it("responds to an unknown expectation with 417", async () => {
  const text = await sendRaw(await startServer(fakeCore()), `${head}Expect: miracles\r\n\r\n`);
  expect(text).toMatch(/^HTTP\/1\.1 417 /);
});

describe("a client that stops sending", () => {
  it("and disconnects doesn't affect other requests", async () => {
    const core = fakeCore();
    const { port, url } = await startServer(core);
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(`${head}Content-Length: 100\r\n\r\nhalf`, () => socket.resetAndDestroy());
      });
      socket.on("close", () => resolve());
    });
    expect((await fetch(url)).status).toBe(200);
    expect(core.requests).toHaveLength(1);
  });

  it("and half-closes the connection gets a 400", async () => {
    const { port } = await startServer(fakeCore());
    const text = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
      socket.end(`${head}Content-Length: 100\r\n\r\nhalf`);
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.on("close", () => resolve(text));
    });
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  });

  it("within its headers gets a 408 after 5 seconds", async () => {
    const server = await startServer(fakeCore());
    const before = performance.now();
    expect(await sendRaw(server, "GET / HTTP/1.1\r\nHost: local")).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(performance.now() - before).toBeGreaterThan(4_950);
  });
});
