import { connect } from "node:tls";
import { beforeAll, expect, it } from "vitest";
import { fakeCore } from "./fake-core.js";
import { startServer } from "./start-server.js";
import { createIdentity } from "./tls-identity.js";

let tls: { readonly cert: string; readonly key: string };
beforeAll(async () => (tls = await createIdentity()));

/** Sends bytes over TLS with HTTP/1.1. Resolves to everything received until the server closes the connection. */
async function sendOverTls(bytes: string): Promise<string> {
  const { port } = await startServer(fakeCore(), { tls });
  return new Promise((resolve) => {
    let text = "";
    const socket = connect({ port, host: "127.0.0.1", ca: tls.cert }, () => socket.write(bytes));
    socket.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text));
  });
}

const close = "Connection: close\r\n";

it.each([
  ["a Host header", `GET / HTTP/1.1\r\nHost: localhost\r\n${close}\r\n`, 200],
  ["no Host header", `GET / HTTP/1.1\r\n${close}\r\n`, 400],
  ["no Host header in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 200],
  ["two Host headers", `GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n${close}\r\n`, 400],
  ["a foreign host", `GET / HTTP/1.1\r\nHost: evil.example\r\n${close}\r\n`, 421],
  ["a malformed header", `GET / HTTP/1.1\r\nHost: localhost\r\nno header\r\n\r\n`, 400],
  ["20 KB of headers", `GET /${"x".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431],
])("responds over TLS to a request with %s", async (_title, bytes, status) => {
  expect(await sendOverTls(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

it("sends a 408 over TLS to a client that stops within its headers for 5 seconds", async () => {
  const before = performance.now();
  expect(await sendOverTls("GET / HTTP/1.1\r\nHost: local")).toMatch(/^HTTP\/1\.1 408 /);
  expect(performance.now() - before).toBeGreaterThan(4_950);
});

it("announces over TLS how long it keeps an idle connection", async () => {
  const { port } = await startServer(fakeCore(), { tls });
  const text = await new Promise<string>((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", ca: tls.cert }, () =>
      socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    );
    socket.on("data", (chunk: Buffer) => (resolve(chunk.toString("latin1")), socket.destroy()));
  });
  expect(text).toContain("Keep-Alive: timeout=65\r\n");
});
