import { expect, test } from "vitest";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
const parameters = (...names: readonly string[]): string =>
  `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`).join(", ")}]`;
const responds = (schema: string, status = "200"): string =>
  `responses: { "${status}": { description: x, ${json(schema)} } }`;
const creates = (sent: string, name: string): string =>
  `post: { requestBody: { ${json(ref(sent))} }, ${responds(ref(name), "201")} }`;
const lists = (name: string): string => `get: { ${responds(`{ type: array, items: ${ref(name)} }`)} }`;
const document = `
openapi: 3.1.0
info: { title: Sheds, version: "1" }
paths:
  /sheds: { ${lists("Shed")}, ${creates("Shed", "Shed")} }
  /sheds/{shed}: { ${parameters("shed")}, get: { ${responds(ref("Shed"))} } }
  /sheds/{shed}/labels: { ${parameters("shed")}, ${lists("Label")}, ${creates("Label", "Label")} }
  /sheds/{shed}/labels/{name}: { ${parameters("shed", "name")}, get: { ${responds(ref("Label"))} }, delete: { responses: { "204": { description: x } } } }
  /sheds/{shed}/tools: { ${parameters("shed")}, ${lists("Tool")}, ${creates("NewTool", "Tool")} }
  /sheds/{shed}/tools/{id}: { ${parameters("shed", "id")}, get: { ${responds(ref("Tool"))} } }
  /rentals: { ${lists("Rental")}, ${creates("NewRental", "Rental")} }
  /rentals/{id}: { ${parameters("id")}, get: { ${responds(ref("Rental"))} } }
components:
  schemas:
    Shed: { type: object, required: [name], properties: { name: { type: string } } }
    Label: { type: object, required: [name], properties: { name: { type: string }, color: { type: string } } }
    NewTool: { type: object, properties: { labels: { type: array, items: { type: string }, description: The names of labels. } } }
    Tool: { type: object, required: [id], properties: { id: { type: integer, readOnly: true }, labels: { type: array, items: ${ref("Label")} } } }
    NewRental: { type: object, properties: { label: { type: string, description: The name of a label. } } }
    Rental: { type: object, required: [id], properties: { id: { type: integer, readOnly: true }, label: ${ref("Label")} } }
`;

async function sheds(): Promise<CallMock> {
  const call = callerOf(await mockOf(document));
  for (const [name, color] of [
    ["a", "red"],
    ["b", "blue"],
  ]) {
    call("POST /sheds", { body: { name } });
    expect(call(`POST /sheds/${name}/labels`, { body: { name: "new", color } }).status).toBe(201);
  }
  return call;
}

test("a reference is shown as the entity with the same parent, if several parents have an entity with its key", async () => {
  const call = await sheds();
  for (const [shed, color] of [
    ["a", "red"],
    ["b", "blue"],
  ])
    expect(call(`POST /sheds/${shed}/tools`, { body: { labels: ["new"] } }).body).toMatchObject({
      labels: [{ name: "new", color }],
    });
});

test("a reference from outside of the parents is shown as the entity only if there is exactly one", async () => {
  const call = await sheds();
  const { id, label } = call("POST /rentals", { body: { label: "new" } }).body as { id: number; label: object };
  expect(label).toEqual({ name: "new", color: expect.any(String) as string });
  expect(["red", "blue"]).not.toContain((label as { color: string }).color);
  expect(call("DELETE /sheds/a/labels/new").status).toBe(204);
  expect(call(`GET /rentals/${id}`).body).toMatchObject({ label: { name: "new", color: "blue" } });
});
