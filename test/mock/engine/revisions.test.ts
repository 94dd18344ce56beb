import { expect, test } from "vitest";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";

const json = (name: string): string =>
  `content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } }`;
const tagged = (status: string): string =>
  `responses: { "${status}": { description: x, headers: { ETag: { schema: { type: string } } }, ${json("Map")} } }`;
const document = `openapi: 3.0.3
info: { title: Maps, version: "1" }
paths:
  /maps: { get: { responses: { "200": { description: x, ${json("MapList")} } } }, post: { requestBody: { ${json("NewMap")} }, ${tagged("201")} } }
  /maps/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { ${tagged("200")} }
    patch: { parameters: [{ name: If-Match, in: header, schema: { type: string } }], requestBody: { ${json("NewMap")} }, ${tagged("200")} }
    put: { requestBody: { ${json("Map")} }, ${tagged("200")} }
components:
  schemas:
    MapList: { type: object, required: [items], properties: { items: { type: array, items: { $ref: "#/components/schemas/Map" } }, metadata: { type: object, properties: { resourceVersion: { type: string } } } } }
    NewMap: { type: object, properties: { title: { type: string }, edition: { type: integer } } }
    Map: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, title: { type: string }, edition: { type: integer }, _etag: { type: string }, version: { type: integer, readOnly: true, example: 40 }, metadata: { type: object, properties: { resourceVersion: { type: string } } } } }
`;

interface Map {
  readonly id: string;
  readonly _etag: string;
  readonly version: number;
  readonly edition: number;
  readonly metadata: { readonly resourceVersion: string };
}

async function withMap(): Promise<{ readonly call: CallMock; readonly map: Map }> {
  const call = callerOf(await mockOf(document));
  return { call, map: call("POST /maps", { body: { title: "north", edition: 7 } }).body as Map };
}

test("an entity tag in a body changes with each update, and is the one in the header", async () => {
  const { call, map } = await withMap();
  expect(call(`GET /maps/${map.id}`).header("etag")).toBe(`"${map._etag}"`);
  const changed = call(`PATCH /maps/${map.id}`, {
    body: { title: "south" },
    headers: { "if-match": `"${map._etag}"` },
  });
  const after = changed.body as Map;
  expect(after._etag).not.toBe(map._etag);
  expect(changed.header("etag")).toBe(`"${after._etag}"`);
  const outdated = { body: { title: "east" }, headers: { "if-match": `"${map._etag}"` } };
  expect(call(`PATCH /maps/${map.id}`, outdated).status).toBe(412);
});

test("clients can't set the entity tag", async () => {
  const { call, map } = await withMap();
  const changed = call(`PUT /maps/${map.id}`, { body: { title: "north", _etag: "mine" } }).body as Map;
  expect(changed._etag).toMatch(/^[0-9a-f]{16}$/);
});

test("a version that only the server sets counts the changes, and another number doesn't change", async () => {
  const { call, map } = await withMap();
  expect(map).toMatchObject({ version: 1, edition: 7 });
  call(`PATCH /maps/${map.id}`, { body: { title: "south" } });
  expect(call(`GET /maps/${map.id}`).body).toMatchObject({ version: 2, edition: 7 });
});

test("the resourceVersion of each new or changed entity is greater than all earlier ones", async () => {
  const { call, map } = await withMap();
  const other = call("POST /maps", { body: { title: "west" } }).body as Map;
  const changed = call(`PATCH /maps/${map.id}`, { body: { title: "south" } }).body as Map;
  const versions = [map, other, changed].map(({ metadata }) => Number(metadata.resourceVersion));
  expect(versions).toEqual([1, 2, 3]);
  expect(call("GET /maps").body).toMatchObject({ metadata: { resourceVersion: "3" } });
});
