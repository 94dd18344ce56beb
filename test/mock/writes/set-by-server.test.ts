import { beforeEach, describe, expect, it } from "vitest";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";
import type { Mock } from "../../../runtime/mock/dist/create-mock.js";

const json = (name: string): string =>
  `content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } }`;

/** Requests declare less than responses. Reading a post shows more than creating and listing it. */
const document = `
openapi: 3.0.3
info: { title: Blog, version: "1" }
paths:
  /posts:
    get: { operationId: listPosts, responses: { "200": { description: x, content: { application/json: { schema: { type: object, required: [count, results], properties: { count: { type: integer }, results: { type: array, items: { $ref: "#/components/schemas/PostShort" } } } } } } } } }
    post: { operationId: addPost, requestBody: { ${json("PostRequest")} }, responses: { "201": { description: x, ${json("PostShort")} } } }
  /posts/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get: { operationId: getPost, responses: { "200": { description: x, ${json("Post")} } } }
    put: { operationId: putPost, requestBody: { ${json("PostRequest")} }, responses: { "200": { description: x, ${json("Post")} } } }
    patch: { operationId: editPost, requestBody: { ${json("PatchedPostRequest")} }, responses: { "200": { description: x, ${json("Post")} } } }
  /notes:
    get: { operationId: listNotes, responses: { "200": { description: x, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Note" } } } } } } }
    post: { operationId: addNote, requestBody: { content: { application/json: { schema: { type: object, additionalProperties: true, properties: { text: { type: string } } } } } }, responses: { "201": { description: x, ${json("Note")} } } }
  /notes/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get: { operationId: getNote, responses: { "200": { description: x, ${json("Note")} } } }
    put: { operationId: putNote, requestBody: { content: { application/json: { schema: { type: object, additionalProperties: true, properties: { text: { type: string } } } } } }, responses: { "200": { description: x, ${json("Note")} } } }
components:
  schemas:
    PostRequest:
      type: object
      required: [title]
      properties:
        title: { type: string }
        subtitle: { type: string, nullable: true }
        status: { type: string, enum: [draft, live], default: draft }
        meta: { type: object, properties: { color: { type: string }, size: { type: integer, default: 10 } } }
        authors: { type: array, items: { type: object, required: [name], properties: { id: { type: integer }, name: { type: string } } } }
    PatchedPostRequest:
      type: object
      properties:
        title: { type: string }
        subtitle: { type: string, nullable: true }
        meta: { type: object, properties: { color: { type: string } } }
        authors: { type: array, items: { type: object, properties: { id: { type: integer }, name: { type: string } } } }
    PostShort:
      type: object
      required: [id, slug, created, views, title, url]
      properties:
        id: { type: integer, readOnly: true }
        slug: { type: string, readOnly: true }
        created: { type: string, format: date-time, readOnly: true }
        views: { type: integer }
        title: { type: string }
        url: { type: string, format: uri }
    Post:
      type: object
      required: [id, slug, created, views, title, subtitle, rank, url]
      properties:
        id: { type: integer, readOnly: true }
        slug: { type: string, readOnly: true }
        created: { type: string, format: date-time, readOnly: true }
        changed: { type: string, format: date-time, readOnly: true }
        views: { type: integer }
        rank: { type: integer, minimum: 100, maximum: 100000 }
        title: { type: string }
        subtitle: { type: string, nullable: true }
        status: { type: string, enum: [draft, live] }
        url: { type: string, format: uri }
        meta:
          type: object
          required: [etag]
          properties: { color: { type: string }, size: { type: integer }, etag: { type: string, readOnly: true }, opened: { type: string, format: date-time, readOnly: true } }
        authors:
          type: array
          items: { type: object, required: [id, name, badge], properties: { id: { type: integer }, name: { type: string }, badge: { type: string, readOnly: true } } }
    Note:
      type: object
      required: [id, text, hits]
      properties: { id: { type: integer, readOnly: true }, text: { type: string }, hits: { type: integer, readOnly: true }, mood: { type: string } }
`;

interface Post {
  readonly id: number;
  readonly slug: string;
  readonly [name: string]: unknown;
}

let mock: Mock;
let call: CallMock;
const post = (line: string, body?: unknown): Post => {
  const response = call(line, { body });
  expect(response.status, JSON.stringify(response.body)).toBeLessThan(300);
  return response.body as Post;
};
const full = {
  title: "A",
  subtitle: "B",
  status: "live",
  meta: { color: "red", size: 4 },
  authors: [
    { id: 1, name: "Ann" },
    { id: 2, name: "Bo" },
  ],
};
const create = (body: object = full): { readonly path: string; readonly created: Post; readonly read: Post } => {
  const created = post("POST /posts", body);
  const path = `/posts/${created.id}`;
  return { path, created, read: post(`GET ${path}`) };
};

beforeEach(async () => {
  mock = await mockOf(document);
  call = callerOf(mock);
});

describe("values that responses require", () => {
  it("are the same in all views of an entity, at any time, and after a restore", () => {
    const [first, second] = [create(), create()];
    const { results } = call("GET /posts").body as { readonly results: readonly Post[] };
    expect(results).toEqual([first.created, second.created]);
    expect(first.read).toMatchObject(first.created);
    expect(second.read["rank"]).not.toBe(first.read["rank"]);
    mock.clock.advance("40d");
    expect(post(`GET ${first.path}`)).toEqual(first.read);
    const snapshot = mock.snapshot();
    mock.reset();
    mock.restore(snapshot);
    expect(post(`GET ${first.path}`)).toEqual(first.read);
    expect((call("GET /posts").body as { readonly results: readonly Post[] }).results).toEqual(results);
  });

  it("have the times of a new entity, even if only the operation that reads it shows them", () => {
    const now = new Date(mock.clock.now()).toISOString().replace(".000", "");
    const { path, read } = create();
    expect(read).toMatchObject({ created: now, changed: now });
    mock.clock.advance("1h");
    const { created, changed } = post(`PATCH ${path}`, { title: "B" });
    expect({ created, changed }).toEqual({ created: now, changed: now.replace("T00", "T01") });
  });
});

describe("properties that only responses declare", () => {
  const forged = { slug: "mine", views: 9, created: "2000-01-01T00:00:00Z", rank: 1, id: 77 };

  it.each(["POST", "PUT", "PATCH"])("are ignored in the body of a %s, and the journal names them", (method) => {
    const { path, read } = create();
    const target = method === "POST" ? "/posts" : path;
    const after = post(`${method} ${target}`, { ...full, ...forged });
    const { id } = after;
    const shown = post(`GET /posts/${id}`);
    for (const name of ["slug", "views", "created", "rank", "id"] as const)
      expect(shown[name], name).not.toBe(forged[name]);
    if (method !== "POST") expect(shown).toEqual(read);
    const { problems = [] } = mock.journal.find({ method }).at(-1) ?? {};
    expect(problems).toContain("The property /rank of the body has no effect, because only responses declare it.");
  });

  it("are taken where the body allows any properties, unless they are read-only", () => {
    const note = post("POST /notes", { text: "a", hits: 77, mood: "calm" });
    expect(note).toMatchObject({ text: "a", mood: "calm" });
    expect(note["hits"]).not.toBe(77);
    expect(post(`GET /notes/${note.id}`)).toEqual(note);
  });

  it("are generated and kept where the body allows any properties beside those it declares", () => {
    const note = post("POST /notes", { text: "a" });
    expect(note["mood"]).toEqual(expect.any(String));
    expect(post(`PUT /notes/${note.id}`, { text: "b" })).toEqual({ ...note, text: "b" });
  });
});

describe("nested properties that the server sets", () => {
  it("are ignored when they are sent, and kept by PATCH and PUT", () => {
    const { path, read } = create({ ...full, meta: { color: "red", etag: "mine", opened: "2000-01-01T00:00:00Z" } });
    const { etag, opened } = read["meta"] as { readonly etag: string; readonly opened: string };
    expect(etag).not.toBe("mine");
    expect(opened).not.toBe("2000-01-01T00:00:00Z");
    const patched = post(`PATCH ${path}`, { meta: { color: "blue", etag: "other" } });
    expect(patched["meta"]).toMatchObject({ color: "blue", etag, opened });
    const replaced = post(`PUT ${path}`, { title: "C", meta: { color: "green" } });
    expect(replaced["meta"]).toEqual({ color: "green", size: 10, etag, opened });
  });

  it("stay with the item of an array that has the same id", () => {
    const { path, read } = create();
    const [ann, bo] = read["authors"] as readonly { readonly id: number; readonly badge: string }[];
    const authors = [
      { id: 2, name: "Bea" },
      { id: 3, name: "Cy" },
    ];
    const patched = post(`PATCH ${path}`, { authors })["authors"];
    expect(patched).toMatchObject([
      { id: 2, name: "Bea", badge: bo?.badge },
      { id: 3, name: "Cy" },
    ]);
    expect((patched as readonly { readonly badge: string }[])[1]?.badge).not.toBe(ann?.badge);
    expect(post(`GET ${path}`)["authors"]).toEqual(patched);
  });
});

describe("PUT", () => {
  it("applies defaults, clears nullable properties, and keeps what the server sets", () => {
    const { path, read } = create();
    const { authors: _, meta: __, ...rest } = read;
    expect(post(`PUT ${path}`, { title: "C" })).toMatchObject({ ...rest, title: "C", subtitle: null, status: "draft" });
  });
});

describe("null", () => {
  it("is stored by PATCH where responses can contain it", () => {
    const { path } = create();
    expect(post(`PATCH ${path}`, { subtitle: null })["subtitle"]).toBeNull();
    expect(post(`GET ${path}`)["subtitle"]).toBeNull();
  });

  it("is the value of a required property that wasn't sent", () => {
    expect(create({ title: "A" }).read["subtitle"]).toBeNull();
  });
});
