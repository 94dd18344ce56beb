import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
const path = (...names: readonly string[]): string =>
  `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`).join(", ")}]`;
const documentOf = (parameter: string, properties: string): string => `openapi: 3.1.0
info: { title: Kites, version: "1" }
paths:
  /clubs/{club}/kites:
    ${path("club")}
    post: { requestBody: { ${json(ref("NewKite"))} }, responses: { "201": { description: x, ${json(ref("Kite"))} } } }
  /kites/{${parameter}}/{kite}:
    ${path(parameter, "kite")}
    get: { responses: { "200": { description: x, ${json(ref("Kite"))} } } }
components:
  schemas:
    NewKite: { type: object, properties: { name: { type: string } } }
    Kite: { type: object, required: [name], properties: { name: { type: string }, ${properties} } }
`;
const person = (key: string): string =>
  `{ type: object, properties: { login: { type: string }, ${key}: { type: string } } }`;

test.each([
  ["owner_id", "owner: { type: string }, owner_id: { type: string }", { owner_id: "hill" }],
  ["owner_id", `owner: ${person("id")}, owner_id: { type: string }`, { owner_id: "hill" }],
  ["owner_id", `owner: ${person("id")}`, { owner: { id: "hill" } }],
  ["owner-name", `owner: ${person("name")}`, { owner: { name: "hill" } }],
  ["owner", `owner_id: { type: string }, owner: ${person("id")}`, { owner: { login: "hill" } }],
])("the parameter %s is the value of the property named most like it: %s", async (parameter, properties, expected) => {
  const call = callerOf(await mockOf(documentOf(parameter, properties)));
  const created = call("POST /clubs/hill/kites", { body: { name: "red" } });
  expect(created.body).toMatchObject(expected);
  expect(call("GET /kites/hill/red").body).toEqual(created.body);
});
