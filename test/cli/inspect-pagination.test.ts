import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

const list = (parameter: string, extra = ""): string => `
    get:
      ${extra}
      parameters: [${parameter}]
      responses: { "200": { description: Some., content: { application/json: { schema: { type: object, properties: { books: { type: array, items: { type: object } }, cursor: { type: string } } } } } } }`;

const document = (extra = ""): string => `openapi: 3.1.0
info: { title: Library, version: "1" }
paths:
  /books:${list("{ name: cursor, in: query, schema: { type: string } }", extra)}
  /loans:${list("{ name: page, in: query, schema: { type: integer, default: 1 } }")}
  /readers:${list("{ name: page, in: query, schema: { type: integer } }")}
  /shelves:${list("")}
`;

test("inspect pagination prints how each list is paginated and why, and the lists that are not", async () => {
  const { code, stdout, stderr } = await almanac(workspace({ "openapi.yaml": document() }), [
    "inspect",
    "pagination",
    "openapi.yaml",
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(`2 paginated lists, 2 without pagination.

OPERATION       FORM    WHY
books.getBooks  cursor  "cursor" of the response is the next value of "cursor"
loans.getLoans  page    "page" counts pages: its default is 1

LIST WITHOUT PAGINATION  WHY
readers.getReaders       "page" counts pages, but the number of the first one is unknown; set "first: 0" or "first: 1"
shelves.getShelves       no parameter selects a page
`);
});

test("inspect pagination prints the operations that select a page of an unknown list", async () => {
  const response = `responses: { "200": { description: Some., content: { application/json: { schema: { type: object, properties: { readers: { type: array, items: { type: object } }, loans: { type: array, items: { type: object } } } } } } } }`;
  const both = (path: string, parameter: string): string =>
    `  ${path}: { get: { parameters: [{ name: ${parameter}, in: query, schema: { type: integer } }], ${response} } }\n`;
  const text = `openapi: 3.1.0\ninfo: { title: Library, version: "1" }\npaths:\n${both("/report", "from")}${both("/search", "page")}`;
  const { stdout } = await almanac(workspace({ "openapi.yaml": text }), ["inspect", "pagination", "openapi.yaml"]);
  expect(stdout).toBe(`0 paginated lists, 1 without pagination.

LIST WITHOUT PAGINATION  WHY
search.getSearch         "page" selects a page, but which property of the response contains the items is unknown; set "items"
`);
});

test("inspect pagination --json prints the same as JSON", async () => {
  const folder = workspace({ "openapi.yaml": document() });
  const { code, stdout } = await almanac(folder, ["inspect", "pagination", "openapi.yaml", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([
    { operation: "books.getBooks", method: "GET", path: "/books", form: "cursor", items: ["books"] },
    { operation: "loans.getLoans", form: "page" },
    { operation: "readers.getReaders", form: null, items: null },
    { operation: "shelves.getShelves", form: null },
  ]);
});

test("inspect pagination reports a statement that doesn't match, and exits with 1", async () => {
  const folder = workspace({ "openapi.yaml": document("x-pagination: { by: cursor, parameter: curser }") });
  const { code, stdout, stderr } = await almanac(folder, ["inspect", "pagination", "openapi.yaml"]);
  expect(code).toBe(1);
  expect(stdout).toContain("2 paginated lists, 2 without pagination.");
  expect(stderr).toContain("error[invalid-pagination] openapi.yaml:6:");
  expect(stderr).toContain('Did you mean "cursor"?');
});
