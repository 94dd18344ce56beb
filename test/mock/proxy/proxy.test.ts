import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Json } from "../../../runtime/mock/dist/json.js";
import type { ProxyOptions } from "../../../runtime/mock/dist/proxy/proxy-options.js";
import { mockOf } from "../../support/mock-of.js";

const document = `
openapi: 3.1.0
info: { title: Kites, version: "1" }
components:
  securitySchemes: { Key: { type: apiKey, in: header, name: X-Kite-Key } }
paths:
  /kites:
    get:
      operationId: listKites
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { type: object, required: [id], properties: { id: { type: integer } } } } } } } }
    post:
      operationId: addKite
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "201": { description: ok } }
`;

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Starts the "real" server. It responds with the given body, by path. */
async function startReal(
  responses: Readonly<Record<string, unknown>>,
): Promise<{ readonly url: string; readonly seen: Seen[]; readonly stop: () => void }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      seen.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
      const found = responses[(request.url ?? "").split("?")[0] ?? ""];
      const headers = { "content-type": "application/json", "x-request-id": "7", "set-cookie": "sid=s3cret" };
      if (request.url === "/moved") response.writeHead(302, { location: "https://elsewhere.example.com/" }).end();
      else response.writeHead(found === undefined ? 404 : 200, headers).end(JSON.stringify(found ?? { error: "none" }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(stop);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, stop };
}

async function serve(options: ProxyOptions): Promise<{
  readonly mock: Awaited<ReturnType<typeof mockOf>>;
  readonly proxy: ReturnType<Awaited<ReturnType<typeof mockOf>>["proxied"]>;
  readonly call: (path: string, init?: RequestInit) => Promise<Response>;
}> {
  const mock = await mockOf(document, { controlToken: "t" });
  const proxy = mock.proxied(options);
  const server = await mock.listen({ handle: proxy.handle });
  onTestFinished(() => server.close());
  return { mock, proxy, call: (path, init) => fetch(server.url + path, { redirect: "manual", ...init }) };
}

describe("a proxied mock", () => {
  it("forwards what the document lacks, with the caller's headers, and handles the rest itself", async () => {
    const real = await startReal({ "/v1/wind": { speed: 7 } });
    const { mock, call } = await serve({ url: `${real.url}/v1/` });
    const headers = { authorization: "Bearer mine", "x-almanac-space": "" };
    const response = await call("/wind?at=1", { method: "POST", headers, body: "{}" });
    expect([response.status, await response.json()]).toEqual([200, { speed: 7 }]);
    expect(response.headers.get("x-request-id")).toBe("7");
    expect(real.seen).toMatchObject([
      {
        method: "POST",
        url: "/v1/wind?at=1",
        body: "{}",
        headers: { authorization: "Bearer mine", host: new URL(real.url).host },
      },
    ]);
    expect(real.seen[0]?.headers).not.toHaveProperty("x-almanac-space");
    expect((await call("/kites")).status).toBe(200);
    expect(real.seen).toHaveLength(1);
    expect(mock.journal().map(({ operation, status, problems }) => [operation, status, ...problems])).toEqual([
      [null, 200, "The document has no such operation."],
      ["listKites", 200],
    ]);
  });

  it("can forward everything, and reports by operation how the responses differ from the document", async () => {
    const real = await startReal({ "/kites": [{ id: 1 }, { id: "2" }, { id: "3" }, {}, { id: 4, color: "red" }] });
    const { proxy, call } = await serve({ url: real.url, mode: "all" });
    await call("/kites");
    await call("/kites");
    await call("/kites", { method: "POST", body: "{}" });
    await call("/nothing");
    const expected = [
      {
        operation: "listKites",
        endpoint: "GET /kites",
        responses: 2,
        differences: [
          { difference: "200: the body /*/id must be integer.", count: 2 },
          { difference: "200: the body /*/id is required.", count: 2 },
          { difference: "200: the body /*/color is not declared.", count: 2 },
        ],
      },
      {
        operation: "addKite",
        endpoint: "POST /kites",
        responses: 1,
        differences: [{ difference: "The status 200 is not declared.", count: 1 }],
      },
      {
        operation: null,
        endpoint: "GET /nothing",
        responses: 1,
        differences: [{ difference: "The document has no such operation.", count: 1 }],
      },
    ];
    expect(proxy.report()).toEqual(expected);
    const report = await call("/__almanac/proxy", { headers: { authorization: "Bearer t" } });
    expect(await report.json()).toEqual(expected);
    expect(real.seen).toHaveLength(4);
  });

  it("passes redirects on, and responds with 502 if the server doesn't respond", async () => {
    const real = await startReal({});
    const { call } = await serve({ url: real.url });
    expect((await call("/moved")).headers.get("location")).toBe("https://elsewhere.example.com/");
    real.stop();
    const response = await call("/gone");
    expect([response.status, await response.json()]).toEqual([
      502,
      { error: 502, detail: expect.stringContaining("The real server did not respond: ") as string },
    ]);
  });

  it("rejects an invalid URL and invalid recordings", async () => {
    const mock = await mockOf(document);
    expect(() => mock.proxied({ url: "localhost:3000" })).toThrow("is not an HTTP URL");
    for (const recordings of [null, {}, { format: "almanac-recordings-1", exchanges: [{}] }] as Json[])
      expect(() => mock.proxied({ url: null, recordings })).toThrow("Not a recordings file.");
  });
});

describe("recordings", () => {
  it("contain no secrets, and are served without the real server", async () => {
    const real = await startReal({ "/login": { token: "s3cret", name: "ada" }, "/wind": { speed: 7 } });
    const { proxy, call } = await serve({ url: real.url });
    const headers = { authorization: "Bearer s3cret", "x-kite-key": "s3cret", "content-type": "application/json" };
    await call("/wind?access_token=s3cret&at=1", { headers });
    await call("/login", { method: "POST", headers, body: '{"name":"ada","password":"s3cret"}' });
    const recordings = proxy.recordings();
    expect(JSON.stringify(recordings)).not.toContain("s3cret");
    expect(recordings).toMatchObject({
      exchanges: [
        {
          request: { method: "GET", target: "/wind?access_token=[redacted]&at=1" },
          response: { status: 200, body: { speed: 7 } },
        },
        {
          request: { body: { name: "ada", password: "[redacted]" } },
          response: { body: { token: "[redacted]", name: "ada" } },
        },
      ],
    });
    real.stop();
    const later = await serve({ url: null, recordings: JSON.parse(JSON.stringify(recordings)) as Json });
    const wind = await later.call("/wind?access_token=other&at=1");
    expect([wind.headers.get("content-type"), await wind.json()]).toEqual(["application/json", { speed: 7 }]);
    const body = '{"password":"other","name":"ada"}';
    expect(await (await later.call("/login", { method: "POST", headers, body })).json()).toMatchObject({ name: "ada" });
    expect((await later.call("/wind?at=2")).status).toBe(404);
    expect(later.mock.journal()[0]).toMatchObject({ status: 200, problems: ["The response is a recording."] });
    expect(later.proxy.recordings()).toEqual(recordings);
  });

  it("are served if the real server doesn't respond, and omit its own errors", async () => {
    const real = await startReal({ "/wind": { speed: 7 } });
    const { call, proxy } = await serve({ url: real.url });
    await call("/wind");
    real.stop();
    expect(await (await call("/wind")).json()).toEqual({ speed: 7 });
    expect((await call("/other")).status).toBe(502);
    expect(proxy.recordings()).toMatchObject({ exchanges: [{ request: { target: "/wind" } }] });
  });
});
