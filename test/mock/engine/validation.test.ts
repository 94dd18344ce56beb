import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const document = `
openapi: 3.1.0
info: { title: Requests, version: "1" }
paths:
  /things/{number}:
    parameters: [{ name: number, in: path, required: true, schema: { type: integer, maximum: 100 } }]
    get:
      operationId: ask
      parameters:
        - { name: needed, in: query, required: true, schema: { type: string, minLength: 2 } }
        - { name: many, in: query, schema: { type: array, maxItems: 2, items: { type: integer } } }
        - { name: listed, in: query, explode: false, schema: { type: array, items: { type: boolean } } }
        - { name: piped, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: deep, in: query, style: deepObject, schema: { type: object, additionalProperties: false, properties: { min: { type: integer }, tags: { type: array, items: { type: string } } } } }
        - { name: loose, in: query, schema: { type: object, properties: { low: { type: integer }, high: { type: integer } } } }
        - { name: packed, in: query, explode: false, schema: { type: object, properties: { R: { type: integer } } } }
        - { name: either, in: query, schema: { oneOf: [{ type: integer }, { type: array, items: { type: string, enum: [a, b] } }] } }
        - { name: joined, in: query, explode: false, schema: { oneOf: [{ type: string, enum: ["a,b"] }, { type: array, items: { type: integer } }] } }
        - { name: since, in: query, style: deepObject, schema: { anyOf: [{ type: object, properties: { gt: { type: integer } } }, { type: integer }] } }
        - { name: filter, in: query, content: { application/json: { schema: { type: object, required: [q] } } } }
        - { name: X-Trace, in: header, schema: { type: string, pattern: "^[a-f0-9]+$" } }
        - { name: X-List, in: header, schema: { type: array, items: { type: integer } } }
        - { name: session, in: cookie, schema: { type: string, enum: [a b, c] } }
        - { name: level, in: query, schema: { enum: [10, 20, all] } }
      responses: { "204": { description: x } }
    post:
      operationId: tell
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/Told" } }
          application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Told" } }
      responses: { "204": { description: x } }
  /pages:
    get:
      operationId: turn
      parameters:
        - { name: pageable, in: query, required: true, schema: { type: object, properties: { page: { type: integer } } } }
        - { name: sort, in: query, required: true, style: deepObject, schema: { type: object, required: [by], properties: { by: { type: string } } } }
      responses: { "204": { description: x } }
components:
  schemas:
    Told:
      type: object
      required: [name, secret, made]
      additionalProperties: false
      properties:
        name: { type: string, maxLength: 5 }
        default: { type: string }
        secret: { type: string, writeOnly: true }
        made: { type: string, readOnly: true }
        count: { type: integer }
        size: { enum: [1, 2] }
        isOpen: { type: boolean }
        home: { type: object, properties: { zip: { type: integer }, lines: { type: array, items: { type: object, properties: { n: { type: integer } } } } } }
`;

const mock = await mockOf(document);
const call = callerOf(mock);
const remark = (): readonly string[] => mock.journal().at(-1)?.problems ?? [];

describe("valid parameters", () => {
  it.each([
    "many=1&many=2",
    "listed=true,false",
    "piped=1|2",
    "piped=1%7C2",
    "deep[min]=1&deep[tags]=a&deep[tags]=b",
    "low=1&high=2",
    "packed=R,100",
    "either=5",
    "either=a&either=b",
    "either=a",
    "joined=1,2",
    "joined=a,b",
    "since=5",
    "since[gt]=5",
    `filter=${encodeURIComponent('{"q":1}')}`,
    "unknown=1",
    "level=10",
    "level=all",
  ])("%s", (query) => {
    expect([call(`GET /things/7?needed=ab&${query}`).status, remark()]).toEqual([204, []]);
  });

  it("in headers and cookies", () => {
    const headers = { "x-trace": "beef", "x-list": "1, 2,3", cookie: "other=1; session=a%20b" };
    expect([call("GET /things/7?needed=ab", { headers }).status, remark()]).toEqual([204, []]);
  });
});

describe("invalid parameters", () => {
  it.each([
    ["/things/x?needed=ab", "path number must be integer."],
    ["/things/101?needed=ab", "path number must be <= 100."],
    ["/things/7", "query needed is required."],
    ["/things/7?needed=a", "query needed must NOT have fewer than 2 characters."],
    ["/things/7?needed=ab&many=1&many=2&many=3", "query many must NOT have more than 2 items."],
    ["/things/7?needed=ab&level=11", 'query level must be one of [10,20,"all"].'],
    ["/things/7?needed=ab&many=1e999", "query many must be integer."],
    ["/things/7?needed=ab&listed=true,maybe", "query listed must be boolean."],
    ["/things/7?needed=ab&piped=1|x", "query piped must be integer."],
    ["/things/7?needed=ab&deep[max]=1", "query deep is unknown."],
    ["/things/7?needed=ab&deep[a][50000000]=x", "query deep is unknown."],
    ["/things/7?needed=ab&low=x", "query loose must be integer."],
    ["/things/7?needed=ab&packed=R,x", "query packed must be integer."],
    ["/things/7?needed=ab&either=c", "query either must be integer."],
    ["/things/7?needed=ab&either=5&either=a", "query either must be integer."],
    ["/things/7?needed=ab&since=x", "query since must be object."],
    ["/things/7?needed=ab&since[gt]=x", "query since must be integer."],
    ["/things/7?needed=ab&filter=%7B", "query filter must be object."],
    ["/things/7?needed=ab&filter=%7B%7D", "query filter is required."],
  ])("%s: %s", (target, problems) => {
    expect([call(`GET ${target}`).status, remark()]).toEqual([400, [problems]]);
  });

  it("don't include a required object whose properties are separate parameters, unless a property is required", () => {
    expect([call("GET /pages?sort[by]=id").status, remark()]).toEqual([204, []]);
    expect([call("GET /pages").status, remark()]).toEqual([400, ["query sort is required."]]);
  });

  it("in headers and cookies, all at once", () => {
    const headers = { "x-trace": "x", "x-list": "1,x", cookie: "session=d" };
    expect(call("GET /things/7?needed=ab", { headers }).status).toBe(400);
    expect(remark()).toEqual([
      'header X-Trace must match pattern "^[a-f0-9]+$".',
      "header X-List must be integer.",
      'cookie session must be one of ["a b","c"].',
    ]);
  });
});

describe("a body", () => {
  it.each<readonly [unknown, number, readonly string[]]>([
    [{ name: "n", secret: "s" }, 204, []],
    [{ name: "n", secret: "s", default: "d", home: { zip: 1 } }, 204, []],
    [{ secret: "s" }, 400, ["body /name is required."]],
    [{ name: "n", secret: "s", extra: 1 }, 400, ["body /extra is unknown."]],
    [
      { name: "longer", secret: "s", count: "1" },
      400,
      ["body /name must NOT have more than 5 characters.", "body /count must be integer."],
    ],
    [[], 400, ["body must be object."]],
    ["{", 400, ["Received JSON is malformed."]],
    ["\u0000", 400, ["Received JSON is malformed."]],
    ["", 400, ["body is required."]],
  ])("%j gets a response with status %d", (body, status, problems) => {
    const headers = { "content-type": "application/json" };
    expect([call("POST /things/7", { headers, body }).status, remark()]).toEqual([status, problems]);
  });

  it.each<readonly [string, number, readonly string[]]>([
    ["name=n&secret=s&count=3&size=2&isOpen=true&home[zip]=1&home[lines][0][n]=1&home[lines][9][n]=2", 204, []],
    ["name=n&secret=s&count=x", 400, ["body /count must be integer."]],
    ["name=n&secret=s&home[lines][0][n]=x", 400, ["body /home/lines/0/n must be integer."]],
    ["name=n&__proto__[x]=1&secret=s", 400, ["body /__proto__ is unknown."]],
  ])("as a form, %s, gets a response with status %d", (body, status, problems) => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect([call("POST /things/7", { headers, body }).status, remark()]).toEqual([status, problems]);
  });

  it("with an undeclared media type is rejected", () => {
    expect(call("POST /things/7", { headers: { "content-type": "text/csv" }, body: "a" }).status).toBe(415);
    expect(remark()).toEqual(["A body of type text/csv is not supported."]);
  });
});
