import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const content = (name: string): string => `{ application/json: { schema: { $ref: "#/components/schemas/${name}" } } }`;
const echo = (name: string): string =>
  `post: { operationId: make${name}, requestBody: { required: true, content: ${content(name)} }, responses: { "200": { description: OK, content: ${content(name)} } } }`;

const call = callerOf(
  await mockOf(`openapi: 3.0.3
info: { title: Trees, version: "1" }
paths:
  /tree: { ${echo("Tree")} }
  /hen: { ${echo("Hen")} }
  /farm: { ${echo("Farm")} }
  /list: { ${echo("List")} }
components:
  schemas:
    Node: { type: object, required: [id], properties: { id: { type: string } } }
    Tree: { allOf: [{ $ref: "#/components/schemas/Node" }, { type: object, required: [name, parent], properties: { name: { type: string }, parent: { $ref: "#/components/schemas/Tree" } } }] }
    Egg: { type: object, required: [hen], properties: { hen: { $ref: "#/components/schemas/Hen" } } }
    Hen: { type: object, required: [eggs], properties: { eggs: { type: array, minItems: 1, items: { $ref: "#/components/schemas/Egg" } } } }
    Farm: { type: object, required: [hen], properties: { hen: { $ref: "#/components/schemas/Hen" } } }
    List: { type: array, minItems: 1, items: { $ref: "#/components/schemas/List" } }
`),
);

test.each([
  ["POST /tree", { id: "a", name: "b" }],
  ["POST /tree", { id: "a", name: "b", parent: { id: "c", name: "d" } }],
  ["POST /hen", {}],
  ["POST /farm", { hen: {} }],
  ["POST /list", []],
])("%s: accepts a body that omits an infinitely recursive property, and responds with a finite one", (line, body) => {
  const answered = call(line, { body });
  expect(answered.status).toBe(200);
});

test.each([
  ["POST /tree", { id: "a" }],
  ["POST /tree", { name: "b" }],
  ["POST /farm", {}],
])("%s: still requires all other required properties", (line, body) => {
  expect(call(line, { body }).status).toBe(400);
});
