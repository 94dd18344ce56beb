import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
const name = `{ name: name, in: path, required: true, schema: { type: string } }`;
const document = `
openapi: 3.1.0
info: { title: Labels, version: "1" }
x-mock: { links: { wears: { resource: labels, to: coats, link: putOnCoat, list: listOfCoat } } }
paths:
  /labels:
    get: { operationId: listLabels, responses: { "200": { description: x, ${json(`{ type: array, items: ${ref("Label")} }`)} } } }
    post: { operationId: addLabel, requestBody: { ${json(ref("Label"))} }, responses: { "201": { description: x, ${json(ref("Label"))} } } }
  /labels/{name}:
    parameters: [${name}]
    get: { operationId: getLabel, responses: { "200": { description: x, ${json(ref("Label"))} } } }
    patch: { operationId: changeLabel, requestBody: { ${json("{ type: object, properties: { new_name: { type: string }, color: { type: string } } }")} }, responses: { "200": { description: x, ${json(ref("Label"))} } } }
    delete: { operationId: removeLabel, responses: { "204": { description: x } } }
  /labels/{name}/notes:
    parameters: [${name}]
    get: { operationId: listNotes, responses: { "200": { description: x, ${json(`{ type: array, items: ${ref("Note")} }`)} } } }
    post: { operationId: addNote, requestBody: { ${json(ref("Note"))} }, responses: { "201": { description: x, ${json(ref("Note"))} } } }
  /coats:
    post: { operationId: addCoat, requestBody: { ${json(ref("Coat"))} }, responses: { "201": { description: x, ${json(ref("Coat"))} } } }
  /coats/{id}:
    get: { operationId: getCoat, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: x, ${json(ref("Coat"))} } } }
  /coats/{id}/labels:
    get: { operationId: listOfCoat, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: x, ${json(`{ type: array, items: ${ref("Label")} }`)} } } }
  /coats/{id}/labels/{name}:
    put: { operationId: putOnCoat, parameters: [{ name: id, in: path, required: true, schema: { type: string } }, ${name}], responses: { "204": { description: x } } }
components:
  schemas:
    Label: { type: object, required: [name], properties: { name: { type: string }, color: { type: string } } }
    Coat: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, size: { type: integer } } }
    Note: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, text: { type: string } } }
`;

async function labels(): Promise<ReturnType<typeof callerOf>> {
  const call = callerOf(await mockOf(document));
  for (const each of ["urgent", "later"]) call("POST /labels", { body: { name: each, color: "red" } });
  return call;
}

describe("a property such as new_name", () => {
  it("changes the key of the entity", async () => {
    const call = await labels();
    expect(call("PATCH /labels/urgent", { body: { new_name: "hot" } }).body).toEqual({ name: "hot", color: "red" });
    expect(call("GET /labels/hot").body).toEqual({ name: "hot", color: "red" });
    expect(call("GET /labels/urgent").status).toBe(404);
    expect((call("GET /labels").body as object[]).length).toBe(2);
    expect(call("PATCH /labels/hot", { body: { new_name: "hot", color: "blue" } }).body).toEqual({
      name: "hot",
      color: "blue",
    });
  });

  it("is a conflict if another entity has the key", async () => {
    const call = await labels();
    expect(call("PATCH /labels/urgent", { body: { new_name: "later" } }).status).toBe(409);
    expect(call("GET /labels/urgent").body).toEqual({ name: "urgent", color: "red" });
  });

  it("keeps what belongs to the entity", async () => {
    const call = await labels();
    const note = call("POST /labels/urgent/notes", { body: { text: "a" } }).body;
    const other = call("POST /labels/later/notes", { body: { text: "b" } }).body;
    const { id } = call("POST /coats", { body: { size: 3 } }).body as { id: string };
    expect(call(`PUT /coats/${id}/labels/urgent`).status).toBe(204);
    call("PATCH /labels/urgent", { body: { new_name: "hot" } });
    expect(call("GET /labels/hot/notes").body).toEqual([note]);
    expect(call("GET /labels/later/notes").body).toEqual([other]);
    expect(call(`GET /coats/${id}/labels`).body).toEqual([{ name: "hot", color: "red" }]);
  });
});
