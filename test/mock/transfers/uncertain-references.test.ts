import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const responds = (schema: string): string => `responses: { "200": { description: x, ${json(schema)} } }`;
const object = (properties: string): string => `{ type: object, properties: { id: { type: string }, ${properties} } }`;
const documentOf = (sent: string, whole: string, listed: string): string => `
openapi: 3.1.0
info: { title: Studio, version: "1" }
paths:
  /prints:
    get: { operationId: listPrints, ${responds(`{ type: array, items: ${object(listed)} }`)} }
    post: { operationId: addPrint, requestBody: { ${json(object(`title: { type: string }, ${sent}: { type: string }`))} }, ${responds(object(`title: { type: string }, ${whole}`))} }
  /prints/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getPrint, ${responds(object(`title: { type: string }, ${whole}`))} }
`;
const withKey = (key: string): string => `{ type: object, properties: { ${key}: { type: string } } }`;

test.each([
  [
    "responses show it with different keys",
    "guide_id",
    `guide: ${withKey("id")}`,
    `guide: ${withKey("uuid")}`,
    "guide.id or guide.uuid",
  ],
  [
    "it could belong to several objects",
    "guide_id",
    `guide: ${withKey("id")}, guides: ${withKey("id")}`,
    "title: { type: string }",
    "guide.id or guides.id",
  ],
])("an id isn't shown as an entity if %s, and the reason names both", async (_, sent, whole, listed, paths) => {
  const mock = await mockOf(documentOf(sent, whole, listed));
  const reason = mock.operations().find(({ name }) => name === "addPrint")?.reason;
  expect(reason).toContain(`only a hint can specify whether ${sent} is ${paths}`);
  expect(reason).not.toContain("entities for the ids");
  const created = callerOf(mock)("POST /prints", { body: { title: "Sea", [sent]: "77" } });
  expect(JSON.stringify(created.body)).not.toContain('"77"');
});

test("an id is shown as an entity if the responses agree on its key", async () => {
  const mock = await mockOf(documentOf("guide_id", `guide: ${withKey("id")}`, `guide: ${withKey("id")}`));
  const created = callerOf(mock)("POST /prints", { body: { title: "Sea", guide_id: "77" } });
  expect(created.body).toMatchObject({ guide: { id: "77" } });
});
