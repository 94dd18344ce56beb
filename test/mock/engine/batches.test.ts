import { expect, test } from "vitest";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const sends = (schema: string): string => `requestBody: { required: true, ${json(schema)} }`;
const answers = (schema: string): string => `responses: { "200": { description: x, ${json(schema)} } }`;
const object = (properties: string): string => `{ type: object, properties: { ${properties} } }`;
const arrayOf = (items: string): string => `{ type: array, items: ${items} }`;
const key = "{ anyOf: [{ type: integer, minimum: 0 }, { type: string }] }";
const stamp = '{ $ref: "#/components/schemas/Stamp" }';
const done = answers(object("status: { type: string }, time: { type: number }"));
const keys = object(`ids: ${arrayOf(key)}`);
const parameters = (...names: readonly string[]): string =>
  `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`).join(", ")}]`;
const documentOf = (paths: string): string => `openapi: 3.1.0
info: { title: Stamps, version: "1" }
paths:
${paths}
components: { schemas: { Stamp: { type: object, required: [id], properties: { id: ${key}, land: { type: string }, year: { type: integer } } } } }
`;
const upsert = (method: string): string => `
  /albums/{album}/stamps:
    ${parameters("album")}
    ${method}: { operationId: putStamps, ${sends(object(`stamps: ${arrayOf(stamp)}, wait: { type: boolean }`))}, ${done} }`;
const rest = `
  /albums/{album}/stamps/{id}: { ${parameters("album", "id")}, get: { operationId: getStamp, ${answers(object(`result: ${stamp}`))} } }
  /albums/{album}/stamps/{id}/exists: { ${parameters("album", "id")}, get: { operationId: hasStamp, ${answers(object("exists: { type: boolean }"))} } }
  /albums/{album}/stamps/delete: { ${parameters("album")}, post: { operationId: dropStamps, ${sends(object(`stamps: ${arrayOf(key)}, filter: { type: object }`))}, ${done} } }
  /albums/{album}/stamps/fetch: { ${parameters("album")}, post: { operationId: fetchStamps, ${sends(keys)}, ${answers(object(`result: ${arrayOf(stamp)}`))} } }
  /albums/{album}/stamps/count: { ${parameters("album")}, post: { operationId: countStamps, ${sends(object("filter: { type: object }"))}, ${answers(object("result: { type: object, properties: { count: { type: integer } } }"))} } }
  /albums/{album}/stamps/scroll: { ${parameters("album")}, post: { operationId: scrollStamps, ${sends(object(`limit: { type: integer }, offset: ${key}, filter: { type: object }`))}, ${answers(object(`stamps: ${arrayOf(stamp)}, next_offset: { anyOf: [${key}, { type: "null" }] }`))} } }`;
const [red, blue] = [
  { id: 1, land: "se", year: 1855 },
  { id: 2, land: "mu", year: 1847 },
];

async function filled(method: string): Promise<CallMock> {
  const call = callerOf(await mockOf(documentOf(upsert(method) + rest)));
  expect(call(`${method.toUpperCase()} /albums/a/stamps`, { body: { stamps: [red, blue] } }).status).toBe(200);
  return call;
}

test.each(["put", "post"])("a %s with an array of entities creates or replaces each of them", async (method) => {
  const call = await filled(method);
  expect(call("GET /albums/a/stamps/2").body).toEqual({ result: blue });
  call(`${method.toUpperCase()} /albums/a/stamps`, { body: { stamps: [{ id: 2, land: "gb" }] } });
  expect(call("GET /albums/a/stamps/2").body).toMatchObject({ result: { id: 2, land: "gb" } });
  expect(call("GET /albums/a/stamps/1").body).toEqual({ result: red });
  expect(call("GET /albums/b/stamps/1").status).toBe(404);
});

test("a body with an entity that conflicts with another one changes nothing", async () => {
  const hints = "x-mock: { resources: { stamps: { unique: [land] } } }\npaths:";
  const call = callerOf(await mockOf(documentOf(upsert("put") + rest).replace("paths:", hints)));
  expect(call("PUT /albums/a/stamps", { body: { stamps: [red, blue] } }).status).toBe(200);
  const stamps = [
    { id: 3, land: "gb" },
    { id: 1, land: "no" },
    { id: 3, land: "fi" },
    { id: 4, land: "mu" },
  ];
  expect(call("PUT /albums/a/stamps", { body: { stamps } }).status).toBe(409);
  expect(call("GET /albums/a/stamps/1").body).toEqual({ result: red });
  expect(call("GET /albums/a/stamps/3").status).toBe(404);
  expect(call("POST /albums/a/stamps/count", { body: {} }).body).toEqual({ result: { count: 2 } });
});

test("entities are read, counted and deleted by the keys in a body", async () => {
  const call = await filled("put");
  expect(call("POST /albums/a/stamps/fetch", { body: { ids: [2, 7] } }).body).toEqual({ result: [blue] });
  expect(call("POST /albums/a/stamps/delete", { body: { stamps: [2, 7] } }).status).toBe(200);
  expect(call("GET /albums/a/stamps/2").status).toBe(404);
  expect(call("POST /albums/a/stamps/count", { body: {} }).body).toEqual({ result: { count: 1 } });
});

test("a list whose page the body selects returns the key of the next item", async () => {
  const call = await filled("put");
  expect(call("POST /albums/a/stamps/scroll", { body: { limit: 1 } }).body).toEqual({ stamps: [red], next_offset: 2 });
  expect(call("POST /albums/a/stamps/scroll", { body: { limit: 1, offset: 2 } }).body).toEqual({
    stamps: [blue],
    next_offset: null,
  });
});

test("properties of a body whose effect isn't known are named in the journal, and delete nothing", async () => {
  const mock = await mockOf(documentOf(upsert("put") + rest));
  const call = callerOf(mock);
  call("PUT /albums/a/stamps", { body: { stamps: [red] } });
  call("POST /albums/a/stamps/delete", { body: { filter: { land: "se" } } });
  expect(mock.journal("dropStamps")[0]?.problems).toEqual([
    expect.stringContaining('The property "filter" of the body has no effect'),
  ]);
  expect(call("GET /albums/a/stamps/1").status).toBe(200);
});

test("exists says whether an entity exists", async () => {
  const call = await filled("put");
  expect(call("GET /albums/a/stamps/1/exists").body).toEqual({ exists: true });
  expect(call("GET /albums/a/stamps/9/exists").body).toEqual({ exists: false });
});

test("entities without a path of their own are read as an object with an entity for each key", async () => {
  const upserted = `
  /stamps/upsert: { post: { operationId: upsertStamps, ${sends(object(`stamps: ${arrayOf(stamp)}`))}, ${answers(object("upsertedCount: { type: integer }"))} } }`;
  const map = `{ type: object, additionalProperties: ${stamp} }`;
  const fetched = `
  /stamps/fetch: { post: { operationId: fetchStamps, ${sends(keys)}, ${answers(object(`stamps: ${map}`))} } }
  /stamps/mget: { get: { operationId: getStamps, parameters: [{ name: ids, in: query, schema: ${arrayOf("{ type: string }")} }], ${answers(object(`stamps: ${map}`))} } }`;
  const call = callerOf(await mockOf(documentOf(upserted + fetched)));
  expect(call("POST /stamps/upsert", { body: { stamps: [red, blue] } }).body).toEqual({ upsertedCount: 2 });
  expect(call("POST /stamps/fetch", { body: { ids: [2, 7] } }).body).toEqual({ stamps: { 2: blue } });
  expect(call("GET /stamps/mget?ids=1&ids=7").body).toEqual({ stamps: { 1: red } });
});

test("an entity with an array of objects is still created as one entity", async () => {
  const order = object(`id: { type: integer, readOnly: true }, stamps: ${arrayOf(stamp)}, land: { type: string }`);
  const call = callerOf(
    await mockOf(
      documentOf(`
  /stamps: { post: { operationId: addOrder, ${sends(order)}, ${answers(order)} } }
  /stamps/{id}: { ${parameters("id")}, get: { operationId: getOrder, ${answers(order)} } }`),
    ),
  );
  expect(call("POST /stamps", { body: { stamps: [blue], land: "de" } }).body).toMatchObject({ id: 1, land: "de" });
  expect(call("GET /stamps/1").body).toMatchObject({ id: 1, stamps: [blue] });
});

test("hints state what a batch contains", async () => {
  const hints = `
x-mock:
  operations:
    trashStamps: { does: delete-many, resource: stamps, body: which }
    hasStamp: { does: exists, resource: stamps, response: known }
`;
  const trash = `
  /albums/{album}/trash: { ${parameters("album")}, post: { operationId: trashStamps, ${sends(object(`which: ${arrayOf(key)}`))}, ${done} } }
  /albums/{album}/known/{id}: { ${parameters("album", "id")}, get: { operationId: hasStamp, ${answers(object("known: { type: boolean }"))} } }`;
  const own = rest.replace(/.*hasStamp.*/, "");
  const call = callerOf(await mockOf(documentOf(upsert("put") + own + trash) + hints));
  call("PUT /albums/a/stamps", { body: { stamps: [red, blue] } });
  call("POST /albums/a/trash", { body: { which: [1] } });
  expect(call("GET /albums/a/known/1").body).toEqual({ known: false });
  expect(call("GET /albums/a/known/2").body).toEqual({ known: true });
});
