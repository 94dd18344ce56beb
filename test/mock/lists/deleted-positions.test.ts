import { describe, expect, it } from "vitest";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";
import { idsIn, listDocument, notes, queryOf } from "./list-document.js";

const number = "{ type: integer }";
const ids = ["a", "b", "c", "d", "e", "f", "g"];

interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly has_more: boolean;
  readonly next_cursor?: string | null;
}

async function stripeLike(): Promise<CallMock> {
  const document = listDocument({
    query: [
      queryOf("starting_after"),
      queryOf("ending_before"),
      queryOf("limit", "{ type: integer, default: 2 }"),
      queryOf("sort"),
      queryOf("status"),
    ],
    body: `{ type: object, required: [data, has_more], properties: { data: { ${notes} }, has_more: { type: boolean } } }`,
    note: "rank: { type: integer }, status: { type: string }",
  });
  const call = callerOf(await mockOf(document));
  for (const [index, id] of ids.entries())
    call("POST /notes", { body: { id, rank: (index * 3) % ids.length, status: index < 4 ? "open" : "done" } });
  return call;
}

async function withCursors(): Promise<CallMock> {
  const document = listDocument({
    query: [queryOf("cursor"), queryOf("limit", number), queryOf("sort")],
    body: `{ type: object, required: [data], properties: { data: { ${notes} }, next_cursor: { type: [string, "null"] } } }`,
    note: "rank: { type: integer }",
  });
  const call = callerOf(await mockOf(document));
  for (const [index, id] of ids.entries()) call("POST /notes", { body: { id, rank: (index * 3) % ids.length } });
  return call;
}

const pageOf = (call: CallMock, query: string): Page => call(`GET /notes?${query}`).body as Page;

/** Reads all pages, and calls `visit` with each item. Returns the ids as read. */
function walk(call: CallMock, query: string, visit: (id: string) => void): string {
  let seen = "";
  let position = "";
  for (let count = 0; count < 20; count += 1) {
    const page = pageOf(call, `${query}${position}`);
    for (const { id } of page.data) {
      seen += id;
      visit(id);
    }
    const last = page.data.at(-1)?.id;
    const isLast = "next_cursor" in page ? page.next_cursor == null : !page.has_more;
    if (isLast || last === undefined) break;
    position = page.next_cursor == null ? `&starting_after=${last}` : `&cursor=${encodeURIComponent(page.next_cursor)}`;
  }
  return seen;
}

describe("a client that deletes items while it reads a list", () => {
  it.each([
    ["limit=2", "abcdefg"],
    ["limit=2&sort=rank", "afdbgec"],
    ["limit=2&sort=-rank", "cegbdfa"],
    ["limit=3&status=open&sort=-rank", "cbda"],
  ])("gets each item once by the last item's id: %s", async (query, expected) => {
    const call = await stripeLike();
    expect(walk(call, query, (id) => void call(`DELETE /notes/${id}`))).toBe(expected);
  });

  it.each([
    ["limit=2", "abcdefg"],
    ["limit=3&sort=-rank", "cegbdfa"],
  ])("gets each item once by cursors: %s", async (query, expected) => {
    const call = await withCursors();
    expect(walk(call, query, (id) => void call(`DELETE /notes/${id}`))).toBe(expected);
  });

  it("gets each item once if items leave the list for another reason", async () => {
    const call = await stripeLike();
    const seen = walk(call, "limit=1&status=open", (id) => {
      call(`PATCH /notes/${id}`, { body: { id, status: "done" } });
    });
    expect(seen).toBe("abcd");
  });
});

describe("the position of an item", () => {
  it("is an error if the item is unknown", async () => {
    const call = await stripeLike();
    for (const parameter of ["starting_after", "ending_before"]) {
      expect(call(`GET /notes?${parameter}=none`).status).toBe(400);
      expect(call(`GET /notes?${parameter}=none`).body).toMatchObject({
        detail: `query ${parameter} is not the id of an item of this list`,
      });
    }
  });

  it.each([
    ["ending_before=e", "cd", true],
    ["ending_before=c", "ab", false],
    ["ending_before=b", "a", false],
    ["ending_before=a", "", false],
    ["ending_before=e&limit=3", "bcd", true],
    ["ending_before=g&sort=rank", "db", true],
    ["starting_after=a&ending_before=d&limit=9", "bc", true],
    ["starting_after=a&ending_before=e&limit=2", "bc", true],
  ])("ends a page: %s", async (query, expected, hasMore) => {
    const call = await stripeLike();
    const page = pageOf(call, query);
    expect(idsIn(page.data)).toBe(expected);
    expect(page.has_more).toBe(hasMore);
  });

  it("ends a page even after the item was deleted", async () => {
    const call = await stripeLike();
    call("DELETE /notes/e");
    expect(idsIn(pageOf(call, "ending_before=e").data)).toBe("cd");
    expect(idsIn(pageOf(call, "starting_after=e").data)).toBe("fg");
  });

  it("is not needed for a cursor that the mock issued before the item and its neighbor were deleted", async () => {
    const call = await withCursors();
    const cursor = encodeURIComponent(pageOf(call, "limit=3").next_cursor ?? "");
    for (const id of ["c", "d", "a"]) call(`DELETE /notes/${id}`);
    expect(idsIn(pageOf(call, `limit=3&cursor=${cursor}`).data)).toBe("efg");
  });
});

it("items of several parents with equal ids are listed once each by cursors", async () => {
  const shape = `{ type: object, required: [id], properties: { id: { type: string }, text: { type: string } } }`;
  const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
  const list = `{ type: object, required: [items], properties: { items: { type: array, items: { $ref: "#/components/schemas/Line" } }, next_cursor: { type: string } } }`;
  const line = `{ $ref: "#/components/schemas/Line" }`;
  const mock = await mockOf(`
openapi: 3.1.0
info: { title: Lines, version: "1" }
paths:
  /bills:
    get: { operationId: listBills, responses: { "200": { description: x, ${json(`{ type: array, items: { $ref: "#/components/schemas/Bill" } }`)} } } }
    post: { operationId: addBill, requestBody: { ${json(`{ $ref: "#/components/schemas/Bill" }`)} }, responses: { "201": { description: x, ${json(`{ $ref: "#/components/schemas/Bill" }`)} } } }
  /bills/{billId}:
    parameters: [{ name: billId, in: path, required: true, schema: { type: string } }]
    get: { operationId: getBill, responses: { "200": { description: x, ${json(`{ $ref: "#/components/schemas/Bill" }`)} } } }
  /bills/{billId}/lines:
    parameters: [{ name: billId, in: path, required: true, schema: { type: string } }]
    get: { operationId: listLines, responses: { "200": { description: x, ${json(list)} } } }
    post: { operationId: addLine, requestBody: { ${json(line)} }, responses: { "201": { description: x, ${json(line)} } } }
  /bills/{billId}/lines/{lineId}:
    parameters: [{ name: billId, in: path, required: true, schema: { type: string } }, { name: lineId, in: path, required: true, schema: { type: string } }]
    get: { operationId: getLine, responses: { "200": { description: x, ${json(line)} } } }
    delete: { operationId: removeLine, responses: { "204": { description: x } } }
  /lines:
    get:
      operationId: listAllLines
      parameters: [${queryOf("cursor")}, ${queryOf("limit", number)}]
      responses: { "200": { description: x, ${json(list)} } }
components:
  schemas:
    Bill: ${shape}
    Line: ${shape}
`);
  const call = callerOf(mock);
  for (const bill of ["p", "q"]) {
    call("POST /bills", { body: { id: bill } });
    for (const id of ["1", "2"]) call(`POST /bills/${bill}/lines`, { body: { id, text: `${bill}${id}` } });
  }
  let seen = "";
  let cursor: string | undefined = "";
  for (let count = 0; cursor !== undefined && count < 9; count += 1) {
    const page = call(`GET /lines?limit=1&cursor=${encodeURIComponent(cursor)}`).body as {
      readonly items: readonly { readonly text: string }[];
      readonly next_cursor?: string;
    };
    seen += page.items.map(({ text }) => text).join("");
    cursor = page.next_cursor;
  }
  expect(seen).toBe("p1p2q1q2");
});
