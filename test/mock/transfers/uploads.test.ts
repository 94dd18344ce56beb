import { describe, expect, it } from "vitest";
import { mockOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const ref = `{ $ref: "#/components/schemas/Scan" }`;
const id = `parameters: [{ name: scanId, in: path, required: true, schema: { type: string } }]`;
const document = `
openapi: 3.1.0
info: { title: Archive, version: "1" }
paths:
  /scans:
    get: { operationId: listScans, responses: { "200": { description: x, ${json(`{ type: array, items: ${ref} }`)} } } }
    post:
      operationId: addScan
      requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary }, cover: { type: string, format: binary }, title: { type: string }, mime_type: { type: string } } } } } }
      responses: { "201": { description: x, ${json(ref)} } }
  /scans/delete:
    post:
      operationId: removeScans
      requestBody: { required: true, ${json("{ type: object, properties: { ids: { type: array, items: { type: string } } } }")} }
      responses: { "204": { description: x } }
  /pages:
    post:
      operationId: addPage
      requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }
      responses: { "201": { description: x, ${json(`{ type: array, items: ${ref} }`)} } }
  /pages/{pageId}:
    get: { operationId: getPage, parameters: [{ name: pageId, in: path, required: true, schema: { type: string } }], responses: { "200": { description: x, ${json(ref)} } } }
  /scans/{scanId}:
    ${id}
    get: { operationId: getScan, responses: { "200": { description: x, ${json(ref)} } } }
    delete: { operationId: removeScan, responses: { "204": { description: x } } }
  /scans/{scanId}/content:
    ${id}
    get: { operationId: getContent, responses: { "200": { description: x, ${json("{ type: string }")} } } }
  /scans/{scanId}/download:
    ${id}
    get: { operationId: download, responses: { "200": { description: x, content: { application/octet-stream: { schema: { type: string, format: binary } } } } } }
components:
  schemas:
    Scan:
      type: object
      properties:
        id: { type: string }
        title: { type: string }
        filename: { type: string }
        bytes: { type: integer }
        mime_type: { type: string }
        size: { type: string, enum: [small, large] }
`;

const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);

interface Scan {
  readonly id: string;
  readonly [name: string]: unknown;
}

interface Archive {
  readonly mock: Awaited<ReturnType<typeof mockOf>>;
  readonly upload: (fields: Readonly<Record<string, string | File>>) => Promise<Scan>;
  readonly get: (path: string) => Promise<Response>;
}

async function archive(): Promise<Archive> {
  const mock = await mockOf(document);
  return {
    mock,
    upload: async (fields) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      const response = await mock.fetch("http://mock/scans", { method: "POST", body });
      return (await response.json()) as Scan;
    },
    get: (path) => mock.fetch(`http://mock${path}`),
  };
}

const file = new File([bytes], "a b.png", { type: "image/png" });

describe("a file in a request that creates an entity", () => {
  it("determines the entity's file name, size and media type", async () => {
    const { upload, get } = await archive();
    const scan = await upload({ file, title: "Deed" });
    const expected = { title: "Deed", filename: "a b.png", bytes: 300, mime_type: "image/png" };
    expect(scan).toMatchObject(expected);
    expect(await (await get(`/scans/${scan.id}`)).json()).toMatchObject(expected);
    expect(await upload({ file, mime_type: "image/webp" })).toMatchObject({ mime_type: "image/webp" });
  });

  it("is returned byte for byte at the paths of the entity's contents, until the entity is deleted", async () => {
    const { mock, upload, get } = await archive();
    const { id } = await upload({ file });
    for (const path of [`/scans/${id}/content`, `/scans/${id}/download`]) {
      const response = await get(path);
      expect(response.headers.get("content-type")).toBe("image/png");
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    }
    await mock.fetch(`http://mock/scans/${id}`, { method: "DELETE" });
    expect((await get(`/scans/${id}/content`)).status).toBe(404);
    expect((await get(`/scans/${id}/download`)).status).toBe(404);
  });

  it("is removed with the entity, also at another path than the entity's and after a snapshot is restored", async () => {
    const { mock, upload, get } = await archive();
    const { id } = await upload({ file });
    mock.restore(mock.snapshot());
    expect(new Uint8Array(await (await get(`/scans/${id}/content`)).arrayBuffer())).toEqual(bytes);
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ ids: [id] });
    expect((await mock.fetch("http://mock/scans/delete", { method: "POST", headers, body })).status).toBe(204);
    for (const path of [`/scans/${id}/content`, `/scans/${id}/download`]) expect((await get(path)).status).toBe(404);
    expect(mock.snapshot()).toMatchObject({ state: { files: [] } });
  });

  it("isn't stored if there is no room for it at all paths of the entity's contents", async () => {
    const { mock, upload } = await archive();
    expect(await upload({ file: new File([new Uint8Array(33 * 1024 * 1024)], "large") })).toMatchObject({
      status: 413,
    });
    expect(mock.snapshot()).toMatchObject({ state: { files: [], entities: [] } });
  });

  it("can be described by the only item of a list", async () => {
    const { mock, get } = await archive();
    const body = new FormData();
    body.append("file", file);
    await mock.fetch("http://mock/pages", { method: "POST", body });
    const response = await mock.fetch("http://mock/pages", { method: "POST", body });
    const pages = (await response.json()) as Scan[];
    expect(pages).toEqual([expect.objectContaining({ filename: "a b.png", bytes: 300 })]);
    expect(await (await get(`/pages/${pages[0]?.id}`)).json()).toMatchObject({ filename: "a b.png", bytes: 300 });
  });

  it("isn't used if the request contains several files", async () => {
    const { upload, get } = await archive();
    const scan = await upload({ file, cover: file });
    expect(scan["filename"]).not.toBe("a b.png");
    expect((await get(`/scans/${scan.id}/content`)).headers.get("content-type")).not.toBe("image/png");
  });
});
