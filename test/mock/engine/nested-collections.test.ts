import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const ok = (schema: string): string => `{ description: x, content: { application/json: { schema: ${schema} } } }`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
const list = (name: string): string => `responses: { "200": ${ok(`{ type: array, items: ${ref(name)} }`)} }`;
const one = (name: string, status = "200"): string => `responses: { "${status}": ${ok(ref(name))} }`;
const body = (name: string): string => `requestBody: { content: { application/json: { schema: ${ref(name)} } } }`;
const empty = 'responses: { "204": { description: x } }';
const parameters = (...names: readonly string[]): string =>
  `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: integer } }`).join(", ")}]`;
const object = (properties: string): string => `{ type: object, required: [id], properties: { ${properties} } }`;
const own = "id: { type: integer, readOnly: true }, title: { type: string }";
const books = `
  /books: { get: { operationId: listBooks, ${list("Book")} }, post: { operationId: addBook, ${body("Book")}, ${one("Book", "201")} } }
  /books/{id}: { ${parameters("id")}, get: { operationId: getBook, ${one("Book")} }, delete: { operationId: dropBook, ${empty} } }`;
const changes = `patch: { operationId: editChapter, ${body("Chapter")}, ${one("Chapter")} }, delete: { operationId: dropChapter, ${empty} }`;
const documentOf = (paths: string, chapter = "words: { type: integer }"): string =>
  `openapi: 3.0.3\ninfo: { title: Shelf, version: "1" }\npaths:${books}${paths}\ncomponents: { schemas: { Book: ${object(`${own}, type: { type: string }`)}, Chapter: ${object(`${own}, ${chapter}`)} } }\n`;
const callOf = async (paths: string, chapter?: string): Promise<ReturnType<typeof callerOf>> =>
  callerOf(await mockOf(documentOf(paths, chapter)));

const nested = (parameter: string): string => `
  /books/{${parameter}}/chapters: { ${parameters(parameter)}, get: { operationId: listChapters, ${list("Chapter")} }, post: { operationId: addChapter, ${body("Chapter")}, ${one("Chapter", "201")} } }`;
const flat = (more = `, ${changes}`): string => `
  /chapters/{id}: { ${parameters("id")}, get: { operationId: getChapter, ${one("Chapter")} }${more} }`;

describe("a collection below an entity, whose entities have a path of their own", () => {
  it.each([
    ["the same parameter as the parent", `${nested("id")}${flat()}`],
    ["another parameter than the parent", `${nested("book_id")}${flat()}`],
    ["only a GET", `${nested("book_id")}${flat("")}`],
  ])("lists and reads what was created there: %s", async (_, paths) => {
    const call = await callOf(paths);
    for (const title of ["A", "B"]) call("POST /books", { body: { title } });
    call("POST /books/1/chapters", { body: { title: "one" } });
    call("POST /books/2/chapters", { body: { title: "two" } });
    call("POST /books/2/chapters", { body: { title: "three" } });
    expect(call("GET /books/1/chapters").body).toEqual([{ id: 1, title: "one" }]);
    expect(call("GET /books/2/chapters").body).toEqual([
      { id: 2, title: "two" },
      { id: 3, title: "three" },
    ]);
    expect(call("GET /chapters/3").body).toEqual({ id: 3, title: "three" });
    expect(call("GET /chapters/4").status).toBe(404);
    expect(call("POST /books/7/chapters", { body: {} }).status).toBe(404);
    expect(call("DELETE /books/1").status).toBe(204);
    expect(call("GET /books/1/chapters").status).toBe(404);
  });

  it("keeps the parent when the entity changes, and doesn't show where it is stored", async () => {
    const call = await callOf(`${nested("book_id")}${flat()}`);
    call("POST /books", { body: {} });
    call("POST /books/1/chapters", { body: { title: "one", "*parents": { "/books/{}": "9" } } });
    expect(call("PATCH /chapters/1", { body: { title: "first", "*parents": null } }).body).toEqual({
      id: 1,
      title: "first",
    });
    expect(call("GET /books/1/chapters").body).toEqual([{ id: 1, title: "first" }]);
    call("DELETE /chapters/1");
    expect(call("GET /books/1/chapters").body).toEqual([]);
  });

  it("says which operation creates the entities", async () => {
    const mock = await mockOf(documentOf(`${nested("book_id")}${flat("")}`));
    expect(mock.operations().map(({ name, kind, reason }) => [name, kind, reason])).toEqual(
      expect.arrayContaining([
        ["listChapters", "list", "POST /books/{book_id}/chapters creates these entities"],
        ["addChapter", "create", "GET /chapters/{id} shows what it creates"],
        ["getChapter", "read", "POST /books/{book_id}/chapters creates these entities"],
      ]),
    );
  });
});

describe("the key of a parent", () => {
  const places: readonly (readonly [string, unknown])[] = [
    ["book: { type: integer }", { book: 2 }],
    ["book: { type: string, readOnly: true }", { book: "2" }],
    ["book: { type: string, format: uri, readOnly: true }", { book: "http://localhost/books/2" }],
    ["bookId: { type: integer }", { bookId: 2 }],
    ["book_id: { type: integer }", { book_id: 2 }],
    [`book: ${object(own)}`, { book: { id: 2, title: "B" } }],
    [`book: { nullable: true, allOf: [${ref("Book")}] }`, { book: { id: 2, title: "B", type: "books" } }],
    [`book: { anyOf: [{ type: integer }, ${ref("Book")}] }`, { book: 2 }],
    ["metadata: { type: object, properties: { bookId: { type: integer } } }", { metadata: { bookId: 2 } }],
    [
      "relationships: { type: object, properties: { book: { type: object, properties: { data: { type: object, properties: { type: { type: string }, id: { type: string } } } } } } }",
      { relationships: { book: { data: { type: "books", id: "2" } } } },
    ],
    [
      "_links: { type: object, properties: { book: { type: object, properties: { href: { type: string, format: uri } } } } }",
      { _links: { book: { href: "http://localhost/books/2" } } },
    ],
  ];
  it.each(
    places.flatMap(([property, expected]) =>
      ["/chapters/{id}", "/books/{book_pk}/chapters/{id}"].map((path) => [property, path, expected] as const),
    ),
  )("is in the property that contains it: %s at %s", async (property, path, expected) => {
    const names = path.startsWith("/books") ? ["book_pk", "id"] : ["id"];
    const item = `\n  ${path}: { ${parameters(...names)}, get: { operationId: getChapter, ${one("Chapter")} }, ${changes} }`;
    const call = await callOf(`${nested("book_pk")}${item}`, property);
    for (const title of ["A", "B"]) call("POST /books", { body: { title, type: "books" } });
    expect(call("POST /books/2/chapters", { body: { title: "one" } }).body).toMatchObject(expected as object);
    call("POST /books/1/chapters", { body: {} });
    expect(call("GET /books/2/chapters").body).toEqual([{ id: 1, title: "one", ...(expected as object) }]);
    const url = path.replace("{book_pk}", "2").replace("{id}", "1");
    expect(call(`PATCH ${url}`, { body: { title: "first" } }).body).toMatchObject(expected as object);
    expect(call("GET /books/2/chapters").body).toMatchObject([{ title: "first" }]);
  });

  it("comes from the path, whatever the body contains", async () => {
    const call = await callOf(`${nested("book_id")}${flat()}`, "book: { type: integer }");
    for (const title of ["A", "B"]) call("POST /books", { body: { title } });
    expect(call("POST /books/2/chapters", { body: { book: 1 } }).body).toMatchObject({ book: 2 });
    expect(call("PATCH /chapters/1", { body: { book: 1 } }).body).toMatchObject({ book: 1 });
    expect(call("GET /books/1/chapters").body).toMatchObject([{ id: 1 }]);
  });

  it("isn't the owner of a repository below an entity with an owner of its own", async () => {
    const repository = `{ type: object, required: [name, owner], properties: { name: { type: string }, owner: { type: string } } }`;
    const issue = `{ type: object, required: [id], properties: { id: { type: integer, readOnly: true }, repo: { type: string }, owner: { type: string } } }`;
    const text = (...names: readonly string[]): string => parameters(...names).replaceAll("integer", "string");
    const call = callerOf(
      await mockOf(`openapi: 3.0.3
info: { title: Forge, version: "1" }
paths:
  /repos: { post: { operationId: addRepo, ${body("Repo")}, ${one("Repo", "201")} } }
  /repos/{owner}/{name}: { ${text("owner", "name")}, get: { operationId: getRepo, ${one("Repo")} } }
  /repos/{owner}/{repo}/issues: { ${text("owner", "repo")}, get: { operationId: listIssues, ${list("Issue")} }, post: { operationId: addIssue, ${body("Issue")}, ${one("Issue", "201")} } }
  /issues/{id}: { ${parameters("id")}, get: { operationId: getIssue, ${one("Issue")} }, patch: { operationId: editIssue, ${body("Issue")}, ${one("Issue")} } }
components: { schemas: { Repo: ${repository}, Issue: ${issue} } }
`),
    );
    call("POST /repos", { body: { name: "sea", owner: "ada" } });
    expect(call("POST /repos/ada/sea/issues", { body: {} }).body).toEqual({ id: 1, repo: "sea", owner: "ada" });
    call("PATCH /issues/1", { body: { owner: "bob" } });
    expect(call("GET /repos/ada/sea/issues").body).toMatchObject([{ id: 1, owner: "bob" }]);
  });
});

describe("two paths of the same entities", () => {
  const both = `${nested("book_id")}${flat()}
  /books/{book_id}/chapters/{id}: { ${parameters("book_id", "id")}, get: { operationId: getBookChapter, ${one("Chapter")} }, put: { operationId: putBookChapter, ${body("Chapter")}, ${one("Chapter")} }, delete: { operationId: dropBookChapter, ${empty} } }
  /books/{book_id}/chapters/{id}/notes: { ${parameters("book_id", "id")}, get: { operationId: listNotes, ${list("Note")} }, post: { operationId: addNote, ${body("Note")}, ${one("Note", "201")} } }`;
  const withNotes = (paths: string): string =>
    documentOf(paths).replace("schemas: {", `schemas: { Note: ${object(own)},`);

  it("read and change the same state, below the right parent only", async () => {
    const call = callerOf(await mockOf(withNotes(both)));
    for (const title of ["A", "B"]) call("POST /books", { body: { title } });
    call("POST /books/1/chapters", { body: { title: "one" } });
    expect([call("GET /chapters/1").body, call("GET /books/1/chapters/1").body]).toEqual([
      { id: 1, title: "one" },
      { id: 1, title: "one" },
    ]);
    expect(call("GET /books/2/chapters/1").status).toBe(404);
    expect(call("PUT /books/2/chapters/1", { body: {} }).status).toBe(404);
    call("PUT /books/1/chapters/1", { body: { title: "first" } });
    expect(call("GET /chapters/1").body).toEqual({ id: 1, title: "first" });
    call("POST /books/1/chapters/1/notes", { body: { title: "note" } });
    expect(call("GET /books/1/chapters/1/notes").body).toEqual([{ id: 1, title: "note" }]);
    call("DELETE /chapters/1");
    expect([
      call("GET /books/1/chapters/1").status,
      call("GET /books/1/chapters").body,
      call("GET /books/1/chapters/1/notes").status,
    ]).toEqual([404, [], 404]);
  });

  it("also do so if both can create entities", async () => {
    const chapters = `
  /chapters: { get: { operationId: listAll, ${list("Chapter")} }, post: { operationId: addLoose, ${body("Chapter")}, ${one("Chapter", "201")} } }`;
    const document = withNotes(`${both}${chapters}`).replace("words:", "book_id: { type: integer }, words:");
    const call = callerOf(await mockOf(document));
    call("POST /books", { body: {} });
    call("POST /books/1/chapters", { body: { title: "one" } });
    call("POST /chapters", { body: { title: "two", book_id: 1 } });
    expect(call("GET /chapters").body).toMatchObject([{ title: "one", book_id: 1 }, { title: "two" }]);
    expect(call("GET /books/1/chapters").body).toMatchObject([{ title: "one" }, { title: "two" }]);
    expect(call("GET /books/1/chapters/2").body).toMatchObject({ title: "two" });
  });
});
