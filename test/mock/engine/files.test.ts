import { describe, expect, test } from "vitest";
import { mockOf } from "../../support/mock-of.js";

const binary = "{ schema: { type: string, format: binary } }";
const document = `
openapi: 3.0.3
info: { title: Charts, version: "1" }
paths:
  /ports:
    post:
      operationId: addPort
      requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
      responses: { "201": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Port" } } } } }
  /ports/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getPort, responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Port" } } } } } }
    delete: { operationId: removePort, responses: { "204": { description: x } } }
  /ports/{id}/chart:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    put:
      operationId: putChart
      requestBody: { required: true, content: { image/*: ${binary}, application/json: { schema: { type: object } } } }
      responses: { "204": { description: x } }
    get:
      operationId: getChart
      responses: { "200": { description: x, headers: { ETag: { schema: { type: string } } }, content: { image/png: ${binary} } }, "404": { description: x } }
    delete: { operationId: deleteChart, responses: { "204": { description: x }, "404": { description: x } } }
  /tapes/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    put:
      operationId: putTape
      requestBody: { required: true, content: { application/octet-stream: ${binary} } }
      responses: { "204": { description: x } }
    get: { operationId: getTape, responses: { "200": { description: x, content: { application/octet-stream: ${binary} } } } }
    delete: { operationId: deleteTape, responses: { "204": { description: x } } }
components:
  schemas: { Port: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, name: { type: string } } } }
`;
const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);

async function start(): Promise<{
  readonly send: Send;
  readonly port: string;
  readonly mock: Awaited<ReturnType<typeof mockOf>>;
}> {
  const mock = await mockOf(document);
  const send: Send = (method, path, init = {}) => mock.fetch(`http://mock${path}`, { method, ...init });
  const created = await send("POST", "/ports", {
    body: '{"name":"Kiel"}',
    headers: { "content-type": "application/json" },
  });
  const { id } = (await created.json()) as { readonly id: string };
  return { send, port: `/ports/${id}`, mock };
}

type Send = (method: string, path: string, init?: RequestInit) => Promise<Response>;

const read = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer());
const png = { body: bytes, headers: { "content-type": "image/png" } };

describe("an uploaded file", () => {
  test("is returned byte for byte, with its media type", async () => {
    const { send, port } = await start();
    expect(
      (await send("PUT", `${port}/chart`, { body: bytes, headers: { "content-type": "image/webp" } })).status,
    ).toBe(204);
    const response = await send("GET", `${port}/chart`);
    expect(response.headers.get("content-type")).toBe("image/webp");
    expect(await read(response)).toEqual(bytes);
  });

  test("exists only at its path, and only after the upload", async () => {
    const { send, port } = await start();
    expect((await send("GET", `${port}/chart`)).status).toBe(404);
    await send("PUT", `${port}/chart`, png);
    expect((await send("GET", "/ports/nobody/chart")).status).toBe(404);
    expect((await send("PUT", "/ports/nobody/chart", png)).status).toBe(404);
  });

  test("is removed with its path, or with the entity that it belongs to", async () => {
    const { send, port } = await start();
    await send("PUT", `${port}/chart`, png);
    expect((await send("DELETE", `${port}/chart`)).status).toBe(204);
    expect((await send("GET", `${port}/chart`)).status).toBe(404);
    expect((await send("DELETE", `${port}/chart`)).status).toBe(404);
    await send("PUT", `${port}/chart`, png);
    await send("DELETE", port);
    expect((await send("GET", `${port}/chart`)).status).toBe(404);
  });

  test("can be uploaded to a path that names it", async () => {
    const { send } = await start();
    expect((await send("GET", "/tapes/a")).status).toBe(404);
    expect(
      (await send("PUT", "/tapes/a", { body: bytes, headers: { "content-type": "application/octet-stream" } })).status,
    ).toBe(204);
    expect(await read(await send("GET", "/tapes/a"))).toEqual(bytes);
    expect((await send("DELETE", "/tapes/a")).status).toBe(204);
    expect((await send("GET", "/tapes/a")).status).toBe(404);
  });

  test("is part of snapshots, and a reset removes it", async () => {
    const { send, port, mock } = await start();
    await send("PUT", `${port}/chart`, png);
    const snapshot = JSON.parse(JSON.stringify(mock.snapshot())) as ReturnType<typeof mock.snapshot>;
    await send("PUT", `${port}/chart`, { ...png, body: "other" });
    mock.restore(snapshot);
    expect(await read(await send("GET", `${port}/chart`))).toEqual(bytes);
    mock.reset();
    expect((await send("GET", `${port}/chart`)).status).toBe(404);
  });

  test("is refused if the uploads exceed 64 MiB", async () => {
    const { send } = await start();
    const large = { body: new Uint8Array(33 * 1024 * 1024), headers: { "content-type": "application/octet-stream" } };
    expect((await send("PUT", "/tapes/a", large)).status).toBe(204);
    expect((await send("PUT", "/tapes/b", large)).status).toBe(413);
    expect((await send("PUT", "/tapes/a", large)).status).toBe(204);
  });
});

describe("a range of a file", () => {
  test.each<[string, number, string | null, number]>([
    ["bytes=0-9", 206, "bytes 0-9/300", 10],
    ["bytes=290-", 206, "bytes 290-299/300", 10],
    ["bytes=-5", 206, "bytes 295-299/300", 5],
    ["bytes=100-999", 206, "bytes 100-299/300", 200],
    ["bytes=0-1,5-6", 200, null, 300],
    ["lines=0-1", 200, null, 300],
    ["bytes=9-0", 200, null, 300],
  ])("%s gets a %i", async (range, status, contentRange, length) => {
    const { send, port } = await start();
    await send("PUT", `${port}/chart`, png);
    const response = await send("GET", `${port}/chart`, { headers: { range } });
    expect([response.status, response.headers.get("content-range")]).toEqual([status, contentRange]);
    expect(response.headers.get("accept-ranges")).toBe("bytes");
    const [start_ = "0"] = /\d+/.exec(contentRange ?? "") ?? [];
    expect(await read(response)).toEqual(bytes.slice(Number(start_), Number(start_) + length));
  });

  test("outside it is a 416 with its length", async () => {
    const { send, port } = await start();
    await send("PUT", `${port}/chart`, png);
    const response = await send("GET", `${port}/chart`, { headers: { range: "bytes=300-" } });
    expect([response.status, response.headers.get("content-range")]).toEqual([416, "bytes */300"]);
  });

  test("is ignored if the file has changed", async () => {
    const { send, port } = await start();
    await send("PUT", `${port}/chart`, png);
    const tag = (await send("GET", `${port}/chart`)).headers.get("etag") ?? "";
    const headers = { range: "bytes=0-9", "if-range": tag };
    expect((await send("GET", `${port}/chart`, { headers })).status).toBe(206);
    await send("PUT", `${port}/chart`, { ...png, body: "other" });
    expect((await send("GET", `${port}/chart`, { headers })).status).toBe(200);
  });
});
