import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const documentWith = (error: string): string => `
openapi: 3.1.0
info: { title: Errors, version: "1" }
paths:
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string, maxLength: 3 } }]
    put:
      operationId: putThing
      requestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }
      responses:
        "200": { description: x, content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }
        ${error}
    get:
      operationId: getThing
      responses:
        "200": { description: x, content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }
        ${error}
`;
const of = (status: string, schema: string, type = "application/json"): string =>
  `"${status}": { description: x, content: { ${type}: { schema: ${schema} } } }`;
const object = (properties: string, required = ""): string =>
  `{ type: object, required: [${required}], properties: { ${properties} } }`;

describe("an error has the declared schema", () => {
  it.each<readonly [string, unknown]>([
    [
      of(
        "404",
        object(
          "error: { type: integer }, errorCode: { type: string }, detail: { type: string }, reason: { type: string }",
        ),
      ),
      { error: 404, errorCode: "NOT_FOUND", detail: 'No thing with id "x".', reason: "Not Found" },
    ],
    [
      of("4XX", object("code: { type: integer }, message: { type: string }")),
      { code: 404, message: 'No thing with id "x".' },
    ],
    [of("default", object("status: { type: string }, title: { type: string }")), { status: "404", title: "Not Found" }],
    [
      of(
        "404",
        object(
          "errors: { type: array, items: { type: object, properties: { code: { type: string }, message: { type: string } } } }",
        ),
      ),
      { errors: [{ code: "NOT_FOUND", message: 'No thing with id "x".' }] },
    ],
    [
      of("404", object("error: { type: object, properties: { type: { type: string }, message: { type: string } } }")),
      { error: { type: "NOT_FOUND", message: 'No thing with id "x".' } },
    ],
    [
      of("404", object("fault: { type: object, properties: { faultString: { type: string } } }")),
      { fault: { faultString: 'No thing with id "x".' } },
    ],
    [
      of(
        "404",
        object("errors: { type: array, items: { type: object, properties: { pointer: { type: string } } } }", "errors"),
      ),
      { errors: [] },
    ],
    [of("404", "{ type: array, items: { type: string } }"), ['No thing with id "x".']],
    [of("404", "{ type: string }"), 'No thing with id "x".'],
    [of("404", object("error: { type: string, enum: [absent] }", "error")), { error: "absent" }],
    [of("404", object("message: { type: string }"), '"*/*"'), { message: 'No thing with id "x".' }],
  ])("%s", async (declared, body) => {
    const answer = callerOf(await mockOf(documentWith(declared)))("GET /things/x");
    expect([answer.status, answer.header("content-type"), answer.body]).toEqual([404, "application/json", body]);
  });
});

describe("if the API declares no schema of errors, an error is problem details (RFC 9457)", () => {
  it.each(['"404": { description: x }', of("404", "{}", "text/html")])("%s", async (declared) => {
    const answer = callerOf(await mockOf(documentWith(declared)))("GET /things/x");
    expect(answer.header("content-type")).toBe("application/problem+json");
    expect(answer.body).toEqual({
      type: "about:blank",
      title: "Not Found",
      status: 404,
      detail: 'No thing with id "x".',
    });
  });
});

it("treats an error code that is a built-in property name as unknown", async () => {
  const hints = "x-mock: { errors: { codes: { not-found: constructor, no-route: __proto__ } } }";
  const call = callerOf(await mockOf(documentWith('"404": { description: x }').replace("paths:", `${hints}\npaths:`)));
  expect(call("GET /things/x")).toMatchObject({ status: 404, body: { detail: 'No thing with id "x".' } });
  expect(call("GET /nothing")).toMatchObject({ status: 404, body: { detail: "No operation has this path." } });
});

it("performs an operation whose name is a built-in property name", async () => {
  const call = callerOf(await mockOf(documentWith('"404": { description: x }').replace("getThing", "constructor")));
  expect(call("PUT /things/abc", { body: {} })).toMatchObject({ status: 200, body: { id: "abc" } });
  expect(call("GET /things/abc").status).toBe(200);
  expect(call("GET /things/abcd").status).toBe(400);
});

it("responds to a media type range with a concrete media type", async () => {
  const content = (type: string): string =>
    `content: { "${type}": { schema: { type: object, properties: { a: { type: string } } } } }`;
  const call = callerOf(
    await mockOf(`
openapi: 3.0.3
info: { title: x, version: "1" }
paths:
  /any: { get: { operationId: any, responses: { "200": { description: x, ${content("*/*")} } } } }
  /json: { get: { operationId: json, responses: { "200": { description: x, ${content("application/*+json")} } } } }
  /bare: { get: { operationId: bare, responses: { "200": { description: x, content: { application/json: {} } } } } }
  /moved: { get: { operationId: moved, responses: { "302": { description: x } } } }
`),
  );
  for (const path of ["/any", "/json"]) {
    const answer = call(`GET ${path}`);
    expect([answer.header("content-type"), typeof answer.body]).toEqual(["application/json", "object"]);
  }
  expect(call("GET /bare").body).not.toBeNull();
  expect(call("GET /moved").status).toBe(302);
  expect(call("GET /any", { headers: { accept: "text/html" } }).status).toBe(406);
});
