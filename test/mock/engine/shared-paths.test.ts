import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";
import { generateDocument } from "../../support/memory-run.js";

const answer = (name: string): string =>
  `responses: { "200": { description: OK, content: { application/json: { schema: { type: object, required: [name], properties: { name: { const: ${name} } } } } } } }`;
const constant = (place: string, name: string, value: string): string =>
  `parameters: [{ name: ${name}, in: ${place}, required: true, schema: { type: string, enum: [${value}] } }]`;

const call = callerOf(
  await mockOf(`openapi: 3.1.0
info: { title: Actions, version: "1" }
paths:
  /#Action=Feed:
    get: { operationId: feed, ${constant("query", "Action", "Feed")}, ${answer("fed")} }
  /#Action=Walk:
    get: { operationId: walk, ${constant("query", "Action", "Walk")}, ${answer("walked")} }
  /#Target=Wash:
    get: { operationId: wash, ${constant("header", "X-Target", "Wash")}, ${answer("washed")} }
  /pets?kind=dog:
    get: { operationId: dogs, ${answer("dogs")} }
  /pets?kind=cat:
    get: { operationId: cats, ${answer("cats")} }
  /toys/{id}:
    get: { operationId: toy, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], ${answer("first")} }
  /toys/{name}:
    get: { operationId: toyByName, parameters: [{ name: name, in: path, required: true, schema: { type: string } }], ${answer("second")} }
`),
);

test.each([
  ["GET /?Action=Feed", {}, 200, "fed"],
  ["GET /?Action=Walk", {}, 200, "walked"],
  ["GET /", { "x-target": "Wash" }, 200, "washed"],
  ["GET /?Action=Sleep", {}, 400, undefined],
  ["GET /pets?kind=cat", {}, 200, "cats"],
  ["GET /pets?kind=dog", {}, 200, "dogs"],
  ["GET /pets", {}, 400, undefined],
  ["GET /toys/ball", {}, 200, "first"],
])("%s with %j selects the operation among those with the same path", (line, headers, status, name) => {
  const { body, ...answered } = call(line, { headers });
  expect(answered.status).toBe(status);
  if (name !== undefined) expect(body).toEqual({ name });
});

test("sends a serialized example unchanged, even if the schema describes its parsed form", async () => {
  const text = "<cat><name>Mia</name></cat>";
  const schema = "schema: { type: object, properties: { name: { type: string } } }";
  const mock = await mockOf(`openapi: 3.2.0
info: { title: Cats, version: "1" }
paths:
  /cat:
    get:
      operationId: getCat
      responses: { "200": { description: It., content: { application/xml: { ${schema}, examples: { mia: { serializedValue: ${text} } } } } } }
  /lines:
    get:
      operationId: getLines
      responses: { "200": { description: They., content: { application/jsonl: { itemSchema: { type: integer }, examples: { two: { serializedValue: "1\\n2\\n" } } } } } }
  /json:
    get:
      operationId: getJson
      responses: { "200": { description: It., content: { application/json: { ${schema}, examples: { mia: { serializedValue: '{"name":"Mia"}' } } } } } }
`);
  const call = callerOf(mock);
  expect(call("GET /cat").body).toBe(text);
  expect(call("GET /lines").body).toBe("1\n2\n");
  expect(call("GET /json").body).toEqual({ name: "Mia" });
});

test("a client sends the path without its query, whose names become parameters", async () => {
  const { files } = await generateDocument(`openapi: 3.1.0
info: { title: Actions, version: "1" }
paths:
  /#Action=Feed:
    get: { operationId: feed, tags: [pets], responses: { "200": { description: OK } } }
  /pets?kind={what}&size=small:
    get:
      operationId: listPets
      tags: [pets]
      parameters: [{ name: what, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: OK } }
`);
  const code = files.get("out/pets.js") ?? "";
  expect([...code.matchAll(/path: .*/g)].map(String)).toEqual(['path: "/",', 'path: "/pets",']);
  const types = files.get("out/pets.d.ts") ?? "";
  expect(types).toMatch(/kind: string;[^}]*size: "small";/);
});
