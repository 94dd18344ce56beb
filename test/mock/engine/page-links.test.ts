import { describe, expect, it } from "vitest";
import { nextLink } from "../../../runtime/client/dist/pages/next-link.js";
import { callerOf, mockOf } from "../../support/mock-of.js";

const list = (name: string, parameters: readonly string[], schema: string): string => `
  /${name}:
    get:
      operationId: ${name}
      parameters: [${[...parameters, "{ name: limit, in: query, schema: { type: integer, default: 2 } }"].join(", ")}]
      responses: { "200": { description: x, headers: { Link: { schema: { type: string }, example: "</>; rel=next" } }, content: { application/json: { schema: ${schema} } } } }
    post:
      operationId: ${name}Add
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } }
      responses: { "201": { description: x, headers: { Link: { schema: { type: string } } }, content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } } }
  /${name}/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: ${name}Get, responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } } } }`;
const items = `{ type: array, items: { $ref: "#/components/schemas/Item" } }`;
const parameter = (name: string, type: string): string => `{ name: "${name}", in: query, schema: { type: ${type} } }`;
const withMore = `{ type: object, required: [data, has_more], properties: { data: ${items}, has_more: { type: boolean } } }`;

const mock = await mockOf(`
openapi: 3.1.0
info: { title: Links, version: "1" }
paths:${[
  list("pages", [parameter("page", "integer"), parameter("colour", "string")], items),
  list("nested", [parameter("page[number]", "integer")], items),
  list("offsets", [parameter("offset", "integer")], items),
  list("cursors", [parameter("after", "string"), parameter("before", "string")], items),
  list("lasts", [parameter("starting_after", "string")], withMore),
  list("wholes", [], items),
].join("")}
components:
  schemas:
    Item: { type: object, required: [id], properties: { id: { type: string } } }
`);
const call = callerOf(mock);
const names = ["pages", "nested", "offsets", "cursors", "lasts", "wholes"];
for (const name of names) for (const id of ["a", "b", "c", "d", "e"]) call(`POST /${name}`, { body: { id } });

const linksOf = (target: string): string | null => call(`GET ${target}`).header("link");
const relationsOf = (target: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...(linksOf(target) ?? "").matchAll(/<([^<>]*)>; rel="(\w+)"/g)].map(([, to = "", relation = ""]) => [
      relation,
      to,
    ]),
  );

describe("the Link header of a list", () => {
  it.each([
    ["/pages", { next: "/pages?page=2", last: "/pages?page=3" }],
    [
      "/pages?page=2&colour=a%2Cb+c",
      {
        first: "/pages?colour=a%2Cb+c&page=1",
        prev: "/pages?colour=a%2Cb+c&page=1",
        next: "/pages?colour=a%2Cb+c&page=3",
        last: "/pages?colour=a%2Cb+c&page=3",
      },
    ],
    ["/pages?page=3", { first: "/pages?page=1", prev: "/pages?page=2" }],
    ["/pages?page=9", { first: "/pages?page=1", prev: "/pages?page=3" }],
    ["/pages?page=1e300&limit=1e300", { first: "/pages?limit=1e300&page=1", prev: "/pages?limit=1e300&page=1" }],
    ["/pages?limit=5", {}],
    ["/nested?page%5Bnumber%5D=3", { first: "/nested?page%5Bnumber%5D=1", prev: "/nested?page%5Bnumber%5D=2" }],
    [
      "/offsets?offset=1",
      { first: "/offsets?offset=0", prev: "/offsets?offset=0", next: "/offsets?offset=3", last: "/offsets?offset=3" },
    ],
    ["/lasts?starting_after=b", { ...around("/lasts", "starting_after"), prev: "/lasts", first: "/lasts" }],
    ["/lasts?starting_after=d", { first: "/lasts", prev: "/lasts?starting_after=b" }],
    ["/wholes", {}],
  ])("of %s has the links %j", (target, relations) => {
    expect(relationsOf(target)).toEqual(relations);
  });

  it.each(["/pages", "/nested", "/offsets", "/cursors", "/lasts"])("links all pages of %s", (path) => {
    const seen: string[] = [];
    let target: string | null = path;
    for (let count = 0; target !== null && count < 9; count += 1) {
      const { body, header } = call(`GET ${target}`);
      const found = (Array.isArray(body) ? body : (body as { readonly data: unknown }).data) as readonly Named[];
      seen.push(found.map(({ id }) => id).join(""));
      target = nextLink(header("link") ?? "");
    }
    expect(seen).toEqual(["ab", "cd", "e"]);
  });

  it("links back to earlier pages by cursors", () => {
    const second = relationsOf("/cursors")["next"] ?? "";
    const third = relationsOf(second)["next"] ?? "";
    expect(relationsOf(third)).toEqual({ first: "/cursors", prev: second });
    expect(relationsOf(second)).toMatchObject({ first: "/cursors", prev: "/cursors", last: third });
  });

  it("is absent from the response to a creation", () => {
    expect(call("POST /pages", { body: { id: "f" } }).header("link")).toBeNull();
  });

  it.each([
    ["//pages?x=1", "/pages?x=1&page=2"],
    ["/\\pages", null],
    ["///evil.example/../pages", null],
    ['/pages?x=>;rel="next",<//evil.example>', "/pages?x=%3E;rel=%22next%22,%3C//evil.example%3E&page=2"],
    ["/pages?x=\r\nSet-Cookie: a=b", "/pages?x=%0D%0ASet-Cookie:%20a=b&page=2"],
    ["/pages?x=\ud800é😀#&&", "/pages?x=%EF%BF%BD%C3%A9%F0%9F%98%80%23&page=2"],
    ["/pages?%70age=1&p%61ge=2&y", "/pages?y&page=3"],
    ["/pages?__proto__=1&constructor", "/pages?__proto__=1&constructor&page=2"],
  ])("is a safe URI on the same host for the target %j", (target, next) => {
    const header = linksOf(target) ?? "";
    expect(nextLink(header)).toBe(next);
    expect(header).toMatch(/^[\x20-\x7e]*$/);
    if (next !== null) expect(new URL(next, "https://api.example").origin).toBe("https://api.example");
  });
});

interface Named {
  readonly id: string;
}

function around(path: string, name: string): Readonly<Record<string, string>> {
  return { next: `${path}?${name}=d`, last: `${path}?${name}=d` };
}
