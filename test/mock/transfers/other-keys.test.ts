import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const user = `{ $ref: "#/components/schemas/User" }`;
const document = (description: string, hints = "{}"): string => `
openapi: 3.1.0
info: { title: Users, version: "1" }
x-mock: ${hints}
paths:
  /users:
    post: { operationId: addUser, requestBody: { ${json(user)} }, responses: { "201": { description: x, ${json(user)} } } }
  /users/{userId}:
    parameters: [{ name: userId, in: path, required: true, description: "${description}", schema: { type: string } }]
    get: { operationId: getUser, responses: { "200": { description: x, ${json(user)} } } }
    delete: { operationId: removeUser, responses: { "204": { description: x } } }
  /users/{userId}/notes:
    parameters: [{ name: userId, in: path, required: true, schema: { type: string } }]
    get: { operationId: listNotes, responses: { "200": { description: x, ${json(`{ type: array, items: { $ref: "#/components/schemas/Note" } }`)} } } }
    post: { operationId: addNote, requestBody: { ${json(`{ $ref: "#/components/schemas/Note" }`)} }, responses: { "201": { description: x, ${json(`{ $ref: "#/components/schemas/Note" }`)} } } }
components:
  schemas:
    User: { type: object, properties: { id: { type: string, readOnly: true }, name: { type: string }, profile: { type: object, properties: { login: { type: string } } } } }
    Note: { type: object, properties: { id: { type: string, readOnly: true }, text: { type: string } } }
`;

const sent = { name: "Ann", profile: { login: "ann@example.com" } };

describe("another property than the key in a path", () => {
  it.each([
    ["ID or name of the user", "Ann"],
    ["The name or ID of the user.", "Ann"],
    ["An ID, login, or login shortname of the user", "ann@example.com"],
  ])("identifies the entity if the description says so: %s", async (description, name) => {
    const call = callerOf(await mockOf(document(description)));
    const created = call("POST /users", { body: sent }).body;
    expect(call(`GET /users/${name}`).body).toEqual(created);
    const note = call(`POST /users/${name}/notes`, { body: { text: "a" } }).body;
    expect(call(`GET /users/${(created as { id: string }).id}/notes`).body).toEqual([note]);
    expect(call("GET /users/Bob").status).toBe(404);
    expect(call("POST /users/Bob/notes", { body: {} }).status).toBe(404);
    expect(call(`DELETE /users/${name}`).status).toBe(204);
    expect(call(`GET /users/${name}`).status).toBe(404);
  });

  it("doesn't identify the entity otherwise", async () => {
    const call = callerOf(await mockOf(document("The ID of the user. Fails if the name is unknown.")));
    call("POST /users", { body: sent });
    expect(call("GET /users/Ann").status).toBe(404);
  });

  it("can be stated by a hint", async () => {
    const hints = "{ resources: { users: { otherKeys: [profile.login] } } }";
    const call = callerOf(await mockOf(document("The user.", hints)));
    const created = call("POST /users", { body: sent }).body;
    expect(call("GET /users/ann@example.com").body).toEqual(created);
  });
});
