import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const properties = `
        created_at: { type: string, readOnly: true }
        date_created: { type: string, format: date-time, readOnly: true }
        createTime: { type: string, readOnly: true, pattern: "^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT[0-9:]+Z$" }
        inserted_at: { type: string, readOnly: true, example: "2023-10-06 23:47:56.678+00" }
        creation_date: { type: string, format: date, readOnly: true }
        update_time: { type: string, format: date-time, readOnly: true }
        date_modified: { type: string, readOnly: true, example: "2021-03-04T05:06:07Z" }
        created: { type: integer, readOnly: true }
        modified: { type: string, readOnly: true, example: "3 days ago" }
        created_by: { type: string, readOnly: true }`;

const document = `
openapi: 3.1.0
info: { title: Notes, version: "1" }
paths:
  /notes:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } }
      responses: { "201": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } } }
  /notes/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } } } }
    patch:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } }
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } } } }
components:
  schemas:
    Note:
      type: object
      properties:
        id: { type: string, readOnly: true }
        text: { type: string }${properties}
`;

test("a new entity has the time of the clock in all usual layouts, and a change updates the times of changes", async () => {
  const mock = await mockOf(document, { now: "2026-06-15T12:00:00Z" });
  const call = callerOf(mock);
  const { id, ...note } = call("POST /notes", { body: { text: "a" } }).body as Readonly<Record<string, unknown>>;
  expect(note).toMatchObject({
    created_at: "2026-06-15T12:00:00Z",
    date_created: "2026-06-15T12:00:00Z",
    createTime: "2026-06-15T12:00:00Z",
    inserted_at: "2026-06-15 12:00:00.000+00",
    creation_date: "2026-06-15",
    update_time: "2026-06-15T12:00:00Z",
    date_modified: "2026-06-15T12:00:00Z",
    created: 1_781_524_800,
    modified: "3 days ago",
  });
  expect(note["created_by"]).not.toContain("2026");

  mock.clock.advance("1h");
  expect(call(`PATCH /notes/${String(id)}`, { body: { text: "b" } }).body).toMatchObject({
    created_at: "2026-06-15T12:00:00Z",
    inserted_at: "2026-06-15 12:00:00.000+00",
    update_time: "2026-06-15T13:00:00Z",
    date_modified: "2026-06-15T13:00:00Z",
  });
});
