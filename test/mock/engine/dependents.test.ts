import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const ok = (schema: string, status = "200"): string =>
  `responses: { "${status}": { description: x, content: { application/json: { schema: ${schema} } } } }`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
const sends = (name: string): string => `requestBody: { content: { application/json: { schema: ${ref(name)} } } }`;
const id = "parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]";
const documentOf = (note: string, more = ""): string => `openapi: 3.1.0
info: { title: Logs, version: "1" }
paths:
  /logs: { post: { ${sends("Log")}, ${ok(ref("Log"), "201")} } }
  /logs/{id}: { ${id}, get: { ${ok(ref("Log"))} }, delete: { responses: { "204": { description: x } } } }
  /logs/{log_id}/notes:
    parameters: [{ name: log_id, in: path, required: true, schema: { type: integer } }]
    get: { ${ok(`{ type: array, items: ${ref("Note")} }`)} }
    post: { ${sends("Note")}, ${ok(ref("Note"), "201")} }
  /notes: { get: { ${ok(`{ type: array, items: ${ref("Note")} }`)} } ${more} }
  /notes/{id}: { ${id}, get: { ${ok(ref("Note"))} } }
components:
  schemas:
    Log: { type: object, properties: { id: { type: integer, readOnly: true }, name: { type: string } } }
    Note: { type: object, properties: { id: { type: integer, readOnly: true }, text: { type: string } ${note} } }
`;

test.each([
  ["has a property with the parent's key", ", log_id: { type: integer, readOnly: true }"],
  ["has no property with the parent's key", ""],
])("an entity at a path of its own that %s is deleted with the entity below which it was created", async (_, note) => {
  const call = callerOf(await mockOf(documentOf(note)));
  for (const name of ["a", "b"]) call("POST /logs", { body: { name } });
  for (const log of [1, 2]) call(`POST /logs/${String(log)}/notes`, { body: { text: `of ${String(log)}` } });
  expect(call("DELETE /logs/1").status).toBe(204);
  expect(call("GET /notes/1").status).toBe(404);
  expect(call("GET /notes/2").body).toMatchObject({ text: "of 2" });
  expect(call("GET /notes").body).toMatchObject([{ text: "of 2" }]);
});

test("an entity that can also be created without the parent isn't deleted with it", async () => {
  const post = `, post: { ${sends("Note")}, ${ok(ref("Note"), "201")} }`;
  const call = callerOf(await mockOf(documentOf(", log_id: { type: integer }", post)));
  call("POST /logs", { body: { name: "a" } });
  call("POST /logs/1/notes", { body: { text: "kept" } });
  call("DELETE /logs/1");
  expect(call("GET /notes/1").body).toMatchObject({ text: "kept" });
});
