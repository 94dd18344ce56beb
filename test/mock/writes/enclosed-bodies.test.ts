import { expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const enclosed = `content: { application/json: { schema: { type: object, required: [data], properties: { data: { $ref: "#/components/schemas/Kite" } } } } }`;
const tag = "headers: { ETag: { schema: { type: string } } }";
const document = `
openapi: 3.1.0
info: { title: Kites, version: "1" }
paths:
  /kites:
    post: { operationId: addKite, requestBody: { ${enclosed} }, responses: { "201": { description: x, ${tag}, ${enclosed} } } }
  /kites/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getKite, responses: { "200": { description: x, ${tag}, ${enclosed} } } }
    put: { operationId: putKite, requestBody: { ${enclosed} }, responses: { "200": { description: x, ${tag}, ${enclosed} } } }
    patch: { operationId: editKite, requestBody: { ${enclosed} }, responses: { "200": { description: x, ${tag}, ${enclosed} } } }
  /messages:
    post:
      operationId: addMessage
      requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { FriendlyName: { type: string }, StatusUrl: { type: string, default: none } } } } } }
      responses: { "201": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Message" } } } } }
  /messages/{sid}:
    parameters: [{ name: sid, in: path, required: true, schema: { type: string } }]
    get: { operationId: getMessage, responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Message" } } } } } }
components:
  schemas:
    Kite: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, color: { type: string }, tail: { type: integer, default: 3 }, owner: { type: string, readOnly: true } } }
    Message: { type: object, required: [sid], properties: { sid: { type: string }, friendly_name: { type: string }, status_url: { type: string } } }
`;

it("has the same entity tag in the responses to its creation, changes and reads", async () => {
  const call = callerOf(await mockOf(document));
  const created = call("POST /kites", { body: { data: { color: "red" } } });
  const { id } = (created.body as { readonly data: { readonly id: string } }).data;
  const tagOf = (): string => call(`GET /kites/${id}`).header("etag") ?? "";
  expect(created.header("etag")).toBe(tagOf());
  const headers = { "if-match": tagOf() };
  const changed = call(`PATCH /kites/${id}`, { headers, body: { data: { color: "blue" } } });
  expect({ status: changed.status, tag: changed.header("etag") }).toEqual({ status: 200, tag: tagOf() });
  expect(call(`PUT /kites/${id}`, { headers, body: { data: {} } }).status).toBe(412);
});

it("applies the defaults and ignores the read-only properties of an entity in an envelope", async () => {
  const call = callerOf(await mockOf(document));
  const sent = { id: "mine", color: "red", owner: "me" };
  const { data } = call("POST /kites", { body: { data: sent } }).body as { readonly data: typeof sent };
  expect(data).toMatchObject({ color: "red", tail: 3 });
  expect(data.id).not.toBe("mine");
  expect(data.owner).not.toBe("me");
  const change = { data: { ...sent, color: "blue" } };
  expect(call(`PATCH /kites/${data.id}`, { body: change }).body).toEqual({ data: { ...data, color: "blue" } });
});

it("applies the defaults of properties that responses name differently", async () => {
  const call = callerOf(await mockOf(document));
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  expect(call("POST /messages", { headers, body: "FriendlyName=Ann" }).body).toMatchObject({
    friendly_name: "Ann",
    status_url: "none",
  });
});
