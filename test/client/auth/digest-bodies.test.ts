import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { connector, digest, operation } from "../../../runtime/client/dist/codegen/v1.js";
import { bodyOf } from "../support/body-of.js";
import { connectTo, type FakeServer, fakeServer, json } from "../support/fake-server.js";
import { digestServer } from "../support/digest-server.js";
import { listen } from "../support/listen.js";

const api = { security: [["D"]], schemes: { D: { type: "digest" } } } as const;
const connect = (server: FakeServer) =>
  connectTo(server, { auth: digest({ publicKey: "public", privateKey: "private" }) }, api);

const post = (mediaType: string) =>
  operation<{ body: unknown }, { 200: unknown; 401: unknown }>({
    id: "post",
    method: "POST",
    path: "/",
    body: bodyOf(mediaType),
    responses: { 200: "json", 401: "json" },
  });

const stream = (text: string) => new Blob([text]).stream();
const bodiesOf = (server: FakeServer) => server.requests.map(({ body }) => body);

describe("a body that is sent again after a challenge", () => {
  it.each([
    ["JSON", "application/json", { a: 1 }, '{"a":1}'],
    ["a form", "application/x-www-form-urlencoded", { a: 1 }, "a=1"],
    ["a string", "text/plain", "text", "text"],
    ["bytes", "text/plain", new TextEncoder().encode("text"), "text"],
    ["a blob", "text/plain", new Blob(["text"]), "text"],
    ["a stream that can be opened again", "text/plain", () => stream("text"), "text"],
  ])("can be %s", async (_, mediaType, body, sent) => {
    const server = digestServer();
    await post(mediaType)(connect(server), { body });
    expect(bodiesOf(server)).toEqual([sent, sent]);
  });

  it("can be multipart, with the boundary of its Content-Type", async () => {
    const server = digestServer();
    await post("multipart/form-data")(connect(server), { body: { a: new Blob(["text"]) } });
    for (const { headers, body } of server.requests) {
      const boundary = /boundary=(.+)$/.exec(headers.get("content-type") ?? "")?.[1] ?? "none";
      expect(body).toContain(boundary);
      expect(body).toContain("text");
    }
    expect(server.requests).toHaveLength(2);
  });
});

describe("a stream that can be sent only once", () => {
  it("is sent after a request without a body has fetched the challenge", async () => {
    const server = digestServer();
    const connection = connect(server);
    await post("text/plain")(connection, { body: stream("one") });
    await post("text/plain")(connection, { body: stream("two") });
    expect(bodiesOf(server)).toEqual(["", "one", "two"]);
    expect(server.log).toEqual(["-", "n1/1", "n1/2"]);
  });

  it("is sent in a second request if there is no challenge", async () => {
    const server = fakeServer(() => json({}));
    await post("text/plain")(connect(server), { body: stream("text") });
    expect(bodiesOf(server)).toEqual(["", "text"]);
  });

  it("is not sent again if the nonce is stale: the call returns the 401, and the next call uses a new nonce", async () => {
    const server = digestServer("private", { uses: 1 });
    const connection = connect(server);
    const call = post("text/plain");
    await call(connection, { body: stream("one") });
    expect(await call.safe(connection, { body: stream("two") })).toMatchObject({ status: 401 });
    expect(await call.safe(connection, { body: stream("three") })).toMatchObject({ status: 200 });
    expect(server.log).toEqual(["-", "n1/1", "n1/2", "n2/1"]);
  });
});

describe("over a real connection", () => {
  /** Sends a challenge for every other request, with a nonce that can be used once. */
  function challengingServer(received: unknown[], ports: Set<number | undefined>) {
    return createServer((request, response) => void respond(request, response));

    async function respond(request: IncomingMessage, response: ServerResponse) {
      const { "content-length": length, "content-type": type } = request.headers;
      ports.add(request.socket.remotePort);
      received.push([type, length, await text(request)]);
      const challenge = `Digest realm="r", nonce="n${received.length}", qop="auth", stale=true`;
      if (received.length % 2 === 1) response.writeHead(401, { "www-authenticate": challenge }).end("no");
      else response.writeHead(200, { "content-type": "application/json" }).end("{}");
    }
  }

  it("bodies arrive completely, with a Content-Length if it is known", async () => {
    const received: unknown[] = [];
    await using server = await listen(challengingServer(received, new Set()));
    const connection = connector(api)({ server: server.origin, auth: digest({ publicKey: "a", privateKey: "b" }) });
    await post("text/plain")(connection, { body: stream("chunks") });
    await post("application/json")(connection, { body: { a: "ü" } });
    expect(received).toEqual([
      ["text/plain", "0", ""],
      ["text/plain", undefined, "chunks"],
      ["application/json", "10", '{"a":"ü"}'],
      ["application/json", "10", '{"a":"ü"}'],
    ]);
  });

  it("connections are reused after challenges", async () => {
    const ports = new Set<number | undefined>();
    await using server = await listen(challengingServer([], ports));
    const connection = connector(api)({ server: server.origin, auth: digest({ publicKey: "a", privateKey: "b" }) });
    for (let call = 0; call < 6; call += 1) await post("text/plain")(connection, { body: "text" });
    // Node's fetch doesn't reuse a connection immediately, so it opens a second one.
    expect(ports.size).toBeLessThanOrEqual(2);
  });
});
