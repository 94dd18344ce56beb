import { describe, expect, it } from "vitest";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";

const books = `{ type: array, items: { $ref: "#/components/schemas/Book" } }`;

/** A mock of one list whose pagination is stated, with five books. */
async function shelfOf(
  statement: string,
  { query, body, headers = "{}" }: { query: string; body: string; headers?: string },
): Promise<CallMock> {
  const mock = await mockOf(`
openapi: 3.1.0
info: { title: Shelf, version: "1" }
paths:
  /books:
    get:
      operationId: listBooks
      x-pagination: ${statement}
      parameters: [${query}]
      responses: { "200": { description: x, headers: ${headers}, content: { application/json: { schema: ${body} } } } }
    post:
      operationId: addBook
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } } }
      responses: { "201": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } } } }
  /books/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getBook, responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } } } } }
components:
  schemas:
    Book: { type: object, required: [id, title], properties: { id: { type: string, readOnly: true }, title: { type: string } } }
`);
  const call = callerOf(mock);
  for (const title of ["a", "b", "c", "d", "e"]) call("POST /books", { body: { title } });
  return call;
}

const number = (name: string, rest = ""): string => `{ name: ${name}, in: query, schema: { type: integer${rest} } }`;
const word = (name: string): string => `{ name: ${name}, in: query, schema: { type: string } }`;
const titlesIn = (list: unknown): string => (list as readonly { title: string }[]).map(({ title }) => title).join("");

describe("a list with stated pagination", () => {
  it.each([
    [0, ["ab", "cd", "e"]],
    [1, ["ab", "ab", "cd"]],
  ])("counts pages from %i", async (first, expected) => {
    const statement = `{ by: page, parameter: sheet, first: ${String(first)}, size: lines }`;
    const call = await shelfOf(statement, {
      query: `${number("sheet")}, ${number("lines", ", default: 2")}`,
      body: books,
    });
    const pages = ["/books", "/books?sheet=1", "/books?sheet=2"].map((path) => titlesIn(call(`GET ${path}`).body));
    expect(pages).toEqual(expected);
  });

  it("counts items from 1 with the stated size, and sends the stated total", async () => {
    const call = await shelfOf(
      "{ by: offset, parameter: line, first: 1, size: lines, total: facts.sum, items: rows }",
      {
        query: `${number("line")}, ${number("lines", ", default: 3")}`,
        body: `{ type: object, properties: { rows: ${books}, facts: { type: object, properties: { sum: { type: integer } } } } }`,
      },
    );
    const { rows, facts } = call("GET /books?line=4").body as { rows: unknown; facts: unknown };
    expect({ titles: titlesIn(rows), facts }).toEqual({ titles: "de", facts: { sum: 5 } });
  });

  it("sends the next cursor in the stated header, which is empty on the last page", async () => {
    const call = await shelfOf("{ by: cursor, parameter: from, next: header.X-Next }", {
      query: `${word("from")}, ${number("limit", ", default: 3")}`,
      body: books,
      headers: "{ X-Next: { required: true, schema: { type: string } } }",
    });
    const first = call("GET /books");
    const cursor = first.header("x-next") ?? "";
    const second = call(`GET /books?from=${cursor}`);
    expect([titlesIn(first.body), titlesIn(second.body), second.header("x-next")]).toEqual(["abc", "de", ""]);
  });

  it("continues after the stated property of the last item", async () => {
    const call = await shelfOf("{ by: last-item, parameter: beyond, key: title }", {
      query: `${word("beyond")}, ${number("limit", ", default: 2")}`,
      body: books,
    });
    expect(titlesIn(call("GET /books?beyond=b").body)).toBe("cd");
  });

  it("sends the next cursor at the stated path", async () => {
    const call = await shelfOf("{ by: cursor, parameter: mark, next: [a.b], items: rows }", {
      query: `${word("mark")}, ${number("limit", ", default: 2")}`,
      body: `{ type: object, properties: { rows: ${books}, a.b: { type: [string, "null"] } } }`,
    });
    const titles = [];
    let mark: string | null = "";
    do {
      const { body } = call(`GET /books?mark=${mark}`) as { body: { rows: unknown; "a.b": string | null } };
      titles.push(titlesIn(body.rows));
      mark = body["a.b"];
    } while (mark !== null);
    expect(titles).toEqual(["ab", "cd", "e"]);
  });

  it("links the next page in the Link header", async () => {
    const call = await shelfOf("{ by: link-header }", {
      query: `${number("page", ", default: 1")}, ${number("limit", ", default: 4")}`,
      body: books,
    });
    expect(call("GET /books").header("link")).toContain('</books?page=2>; rel="next"');
  });

  it("has one page if it is stated to have no pagination", async () => {
    const call = await shelfOf("{ by: none }", {
      query: `${number("page")}, ${number("limit", ", default: 2")}`,
      body: books,
    });
    expect(titlesIn(call("GET /books").body)).toBe("abcde");
  });
});
