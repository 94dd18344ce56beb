import { expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const body = (mediaType: string, schema: string): string =>
  `{ required: true, content: { ${mediaType}: { schema: ${schema} } } }`;
const call = callerOf(
  await mockOf(`
openapi: 3.1.0
info: { title: Notes, version: "1" }
paths:
  /xml: { post: { requestBody: ${body("text/xml", "{ type: object, required: [a], properties: { a: { type: string } } }")}, responses: { "204": { description: x } } } }
  /text: { post: { requestBody: ${body("text/plain", "{ type: string, maxLength: 3 }")}, responses: { "204": { description: x } } } }
`),
);

it("XML is taken as it comes, plain text is held against its schema", () => {
  expect(call("POST /xml", { headers: { "content-type": "text/xml" }, body: "<a>1</a>" }).status).toBe(204);
  expect(call("POST /text", { headers: { "content-type": "text/plain" }, body: "abc" }).status).toBe(204);
  expect(call("POST /text", { headers: { "content-type": "text/plain" }, body: "abcd" }).status).toBe(400);
});
