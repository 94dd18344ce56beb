import { get } from "node:http";
import { expect, it } from "vitest";
import { listen } from "../../../runtime/mock/dist/adapters/node/listen.js";
import { fakeCore, respond } from "./fake-core.js";
import { sendRaw, startServer } from "./start-server.js";

it("returns its URL, host and port", async () => {
  const server = await startServer(fakeCore());
  expect(server).toMatchObject({ host: "127.0.0.1", url: `http://127.0.0.1:${server.port}` });
  expect((await startServer(fakeCore(), { host: "0.0.0.0" })).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await startServer(fakeCore(), { host: "localhost" })).url).toMatch(/^http:\/\/localhost:\d+$/);
});

it("rejects with Node's error if the port is in use", async () => {
  const { port } = await startServer(fakeCore());
  await expect(listen(fakeCore(), { port })).rejects.toMatchObject({ code: "EADDRINUSE", port });
});

it("passes the client's address to the mock", async () => {
  const { url } = await startServer(fakeCore(), { host: "::" });
  const { port } = new URL(url);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).json()).toMatchObject({ address: "127.0.0.1" });
});

it("closes idle, busy and silent connections immediately, and can be closed twice", async () => {
  const slow = fakeCore({ "/slow": () => respond(200, "slow", { transportFault: { latency: 60_000 } }) });
  const server = await startServer(slow);
  await (await fetch(server.url)).text();
  const busy = fetch(`${server.url}/slow`);
  const silent = sendRaw(server, "");
  const started = sendRaw(server, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n");
  await expect.poll(() => slow.requests.length).toBe(2);

  const [closing, again] = [server.close(), server.close()];
  await Promise.all([closing, again]);
  await expect(busy).rejects.toThrow("fetch failed");
  expect(await Promise.all([silent, started])).toEqual(["", ""]);
  await expect(fetch(server.url)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

it("keeps connections alive, and responds to pipelined requests in their order", async () => {
  const late = fakeCore({ "/1": () => respond(200, "first", { transportFault: { latency: 50 } }) });
  const line = (path: string, more = ""): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
  const post = "POST /3 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nfour";
  const text = await sendRaw(
    await startServer(late),
    line("/1") + line("/2") + post + line("/4", "Connection: close\r\n"),
  );
  expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(4);
  expect(text.match(/first|"target":"[^"]+"|"text":"\w+"/g)).toEqual([
    "first",
    '"target":"/2"',
    '"target":"/3"',
    '"text":"four"',
    '"target":"/4"',
  ]);
});

it("sends headers unchanged, including repeated ones, with a single Content-Length", async () => {
  const text = await sendRaw(
    await startServer(fakeCore()),
    "GET / HTTP/1.1\r\nHost: x.localhost\r\nConnection: close\r\n\r\n",
  );
  const [head = "", body = ""] = text.split("\r\n\r\n");
  const length = `Content-Length: ${Buffer.byteLength(body, "latin1")}`;
  expect(head.split("\r\n").slice(0, 5)).toEqual([
    "HTTP/1.1 200 OK",
    "Content-Type: application/json",
    "X-Twice: 1",
    "X-Twice: 2",
    length,
  ]);
});

it("responds to HEAD with the Content-Length and no body", async () => {
  const text = await sendRaw(
    await startServer(fakeCore()),
    "HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  );
  expect(text).toMatch(/Content-Length: [1-9]\d*\r\n/);
  expect(text.endsWith("\r\n\r\n")).toBe(true);
});

it("closes the connection for the transport faults reset and truncated", async () => {
  const { url } = await startServer(
    fakeCore({
      "/reset": () => respond(200, "body", { transportFault: { end: "reset", latency: 5 } }),
      "/truncated": () => respond(200, "0123456789", { transportFault: { end: "truncated" } }),
      "/bare": () => respond(200, null, { transportFault: { end: "truncated" } }),
    }),
  );
  await expect(fetch(`${url}/reset`)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });

  const message = await new Promise<{ readonly length: string | undefined; readonly text: string }>((resolve) => {
    get(`${url}/truncated`, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("error", () => resolve({ length: response.headers["content-length"], text }));
    });
  });
  expect(message).toEqual({ length: "10", text: "01234" });
  expect((await fetch(`${url}/bare`)).status).toBe(200);
});

it("drops a delayed response when its client disconnects", async () => {
  const core = fakeCore({ "/late": () => respond(200, "late", { transportFault: { latency: 30 } }) });
  const server = await startServer(core);
  await expect(fetch(`${server.url}/late`, { signal: AbortSignal.timeout(10) })).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await (await fetch(`${server.url}/late`)).text()).toBe("late");
});
