import { expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const ok = (status: string): string =>
  `"${status}": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Tag" } } } }`;
const body = `requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Tag" } } } }`;

const collection = (name: string, statuses: readonly string[], post = true): string => `
  /${name}:
    get: { operationId: ${name}List, responses: { "200": { description: x, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Tag" } } } } } } }
    ${post ? `post: { operationId: ${name}Add, ${body}, responses: { ${ok("201")} } }` : ""}
  /${name}/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: ${name}Get, responses: { ${ok("200")} } }
    put: { operationId: ${name}Put, ${body}, responses: { ${statuses.map((status) => (status === "404" ? '"404": { description: x }' : ok(status))).join(", ")} } }`;

const document = `
openapi: 3.0.3
info: { title: Tags, version: "1" }
paths:${[
  collection("both", ["200", "201"]),
  collection("only", ["200"]),
  collection("careless", ["201", "404"]),
  collection("chosen", ["200"], false),
].join("")}
components: { schemas: { Tag: { type: object, properties: { id: { type: string, readOnly: true }, text: { type: string } } } } }
`;

it.each([
  ["both", 201, "the document declares 201"],
  ["only", 404, "it declares only 200, and POST creates"],
  ["careless", 404, "it declares 201 as the only success, and 404"],
  ["chosen", 200, "clients choose the ids"],
])("a PUT to a new id of /%s gets a %i, because %s", async (name, status) => {
  const call = callerOf(await mockOf(document));
  expect(call(`PUT /${name}/new`, { body: { text: "a" } }).status).toBe(status);
  const read = call(`GET /${name}/new`);
  expect(read.status).toBe(status === 404 ? 404 : 200);
  if (status !== 404) expect(read.body).toEqual({ id: "new", text: "a" });
});
