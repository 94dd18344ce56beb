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
  /form: { post: { requestBody: ${body("application/x-www-form-urlencoded", `{ type: object, required: ["box[id]", "tags[]"], properties: { "box[id]": { type: integer }, "tags[]": { type: array, items: { type: string } }, lid: { type: object, required: [id], properties: { id: { type: integer } } } } }`)}, responses: { "204": { description: x } } } }
  /boxes: { get: { parameters: [{ name: made, in: query, style: deepObject, explode: true, schema: { anyOf: [{ type: object, properties: { gt: { type: integer } } }, { type: integer }] } }], responses: { "204": { description: x } } } }
  /loose: { post: { requestBody: ${body("application/x-www-form-urlencoded", "{ type: string }")}, responses: { "204": { description: x } } } }
  /range: { post: { requestBody: ${body('"*/*"', "{ type: object, required: [a], properties: { a: { type: string } } }")}, responses: { "204": { description: x } } } }
  /anything: { post: { requestBody: ${body('"*/*"', "{ type: string }")}, responses: { "204": { description: x } } } }
  /text: { post: { requestBody: ${body("text/plain", "{ type: string, maxLength: 3 }")}, responses: { "204": { description: x } } } }
`),
);

it("accepts XML without validation, and validates plain text", () => {
  expect(call("POST /xml", { headers: { "content-type": "text/xml" }, body: "<a>1</a>" }).status).toBe(204);
  expect(call("POST /text", { headers: { "content-type": "text/plain" }, body: "abc" }).status).toBe(204);
  expect(call("POST /text", { headers: { "content-type": "text/plain" }, body: "abcd" }).status).toBe(400);
});

it("supports form fields that are declared with brackets, and a form that is declared as a string", () => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  expect(call("POST /form", { headers, body: "box[id]=1&tags[]=a&tags[]=b&lid[id]=3" }).status).toBe(204);
  expect(call("POST /form", { headers, body: "box[id]=x&tags[]=a" }).status).toBe(400);
  expect(call("POST /loose", { headers, body: "a=1" }).status).toBe(204);
});

it("supports a filter that is a number or a range", () => {
  expect(call("GET /boxes?made[gt]=1").status).toBe(204);
  expect(call("GET /boxes?made[gt]=x").status).toBe(400);
});

it("reads a range of media types by its Content-Type, and a structure without one as JSON", () => {
  const send = (path: string, type: string | null, text: string): number =>
    call(`POST ${path}`, { headers: type === null ? {} : { "content-type": type }, body: text }).status;
  expect(send("/range", "application/json", '{"a":"b"}')).toBe(204);
  expect(send("/range", "application/json", '{"a":1}')).toBe(400);
  expect(send("/range", null, '{"a":1}')).toBe(400);
  expect(send("/range", null, '{"a":"b"}')).toBe(204);
  expect(send("/range", "application/x-www-form-urlencoded", "a=b")).toBe(204);
  expect(send("/range", "application/x-www-form-urlencoded", "b=a")).toBe(400);
  expect(send("/anything", "image/png", "\u0001")).toBe(204);
});
