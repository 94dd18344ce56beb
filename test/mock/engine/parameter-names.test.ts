import { expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const lid = `{ type: object, required: [id], properties: { id: { type: integer, readOnly: true }, color: { type: string } } }`;
const box = `{ type: object, required: [id], properties: { id: { type: integer, readOnly: true } } }`;
const answer = (schema: string): string => `{ description: x, content: { application/json: { schema: ${schema} } } }`;
const number = (name: string): string => `{ name: ${name}, in: path, required: true, schema: { type: integer } }`;

const mock = await mockOf(`
openapi: 3.1.0
info: { title: Boxes, version: "1" }
paths:
  /boxes:
    post: { operationId: addBox, responses: { "201": ${answer(box)} } }
  /boxes/{boxId}:
    parameters: [${number("boxId")}]
    get: { operationId: getBox, responses: { "200": ${answer(box)} } }
  /boxes/{id}/lids:
    parameters: [${number("id")}]
    get: { operationId: listLids, responses: { "200": ${answer(`{ type: array, items: ${lid} }`)} } }
    post: { operationId: addLid, requestBody: { content: { application/json: { schema: ${lid} } } }, responses: { "201": ${answer(lid)} } }
  /boxes/{box}/lids/{lid}:
    parameters: [${number("box")}, ${number("lid")}]
    get: { operationId: getLid, responses: { "200": ${answer(lid)} } }
    delete: { operationId: removeLid, responses: { "204": { description: x } } }
`);

it("supports different parameter names for the same path", () => {
  const call = callerOf(mock);
  const made = call("POST /boxes").body as { readonly id: number };
  const lids = `/boxes/${made.id}/lids`;
  const { status, body } = call(`POST ${lids}`, { body: { color: "red" } });
  expect(status).toBe(201);
  expect(call(`GET ${lids}`).body).toEqual([body]);
  const own = `${lids}/${(body as { readonly id: number }).id}`;
  expect(call(`GET ${own}`).body).toEqual(body);
  expect(call(`POST /boxes/77/lids`, { body: {} }).status).toBe(404);
  expect([call(`DELETE ${own}`).status, call(`GET ${own}`).status]).toEqual([204, 404]);
});

it("responds to a PUT that creates with 201 only if the 201 has the same schema as the success", async () => {
  const put = (id: string, created: string): string =>
    `put: { operationId: ${id}, requestBody: { content: { application/json: { schema: ${box} } } }, responses: { "200": ${answer(box)}, "201": ${answer(created)} } }`;
  const ask = callerOf(
    await mockOf(`
openapi: 3.1.0
info: { title: Boxes, version: "1" }
paths:
  /boxes/{id}: { parameters: [${number("id")}], ${put("putBox", box)} }
  /lids/{id}: { parameters: [${number("id")}], ${put("putLid", "{ type: object, required: [id], properties: { id: { type: string } } }")} }
`),
  );
  expect(ask("PUT /boxes/3", { body: {} })).toMatchObject({ status: 201, body: { id: 3 } });
  expect(ask("PUT /lids/3", { body: {} })).toMatchObject({ status: 200, body: { id: 3 } });
});
