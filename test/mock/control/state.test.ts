import { beforeEach, expect, test } from "vitest";
import { createShelves } from "./shelves.js";

const { mock, call, control } = await createShelves();
const add = (name: string): string => {
  const { body } = call("POST /shelves", { body: { name } });
  return (body as { readonly id: string }).id;
};
const errorOf = (line: string, body: unknown): unknown => {
  const response = control(line, { body });
  expect(response.status).toBe(400);
  return (response.body as { readonly error: string }).error;
};

beforeEach(() => mock.reset());

test("lists the resources with their parents and counts, and their entities", () => {
  const id = add("Poems");
  call(`POST /shelves/${id}/books`, { body: { title: "Odes", pages: 90 } });
  add("Maps");
  expect(control("GET state").body).toMatchObject([
    { kind: "resource", key: "id", parents: [], count: 2 },
    { kind: "resource", key: "id", parents: [expect.any(String)], count: 1 },
  ]);
  const [shelf, book] = control("GET state").body as readonly { readonly name: string }[];
  expect(control(`GET state/entities?resource=${shelf?.name}&limit=1`).body).toMatchObject({
    total: 2,
    entities: [{ keys: [id], value: { name: "Poems" } }],
  });
  expect(control(`GET state/entities?resource=${shelf?.name}&search=MAP`).body).toMatchObject({ total: 1 });
  expect(control(`GET state/entities?resource=${shelf?.name}&offset=1`).body).toMatchObject({
    entities: [{ value: { name: "Maps" } }],
  });
  expect(control(`GET state/entities?resource=${book?.name}`).body).toMatchObject({
    entities: [{ keys: [id, expect.anything()] }],
  });
  expect(control("GET state/entities?resource=constructor").status).toBe(400);
  expect(control(`GET state/entities?resource=${shelf?.name}&offset=x`).status).toBe(400);
});

test("adds, replaces and removes entities, which requests then see", () => {
  const [{ name: shelves }, { name: books }] = control("GET state").body as [{ name: string }, { name: string }];
  const put = (resource: string, keys: readonly string[], value: object): unknown =>
    control("PUT state/entities", { body: { resource, keys, value } }).body;
  expect(put(shelves, ["s"], { id: "s", name: "Poems" })).toMatchObject({ isNew: true, problems: [] });
  expect(put(books, ["s", "b"], { id: "b", title: "Odes", pages: 90 })).toMatchObject({ isNew: true });
  expect(put(books, ["s", "b"], { id: "b", title: "Elegies", pages: 91 })).toMatchObject({ isNew: false });
  expect(call("GET /shelves/s/books/b").body).toEqual({ id: "b", title: "Elegies", pages: 91 });
  expect(control("DELETE state/entities", { body: { resource: shelves, keys: ["s"] } }).status).toBe(204);
  expect(call("GET /shelves").body).toEqual([]);
  expect(control("GET state").body).toMatchObject([{ count: 0 }, { count: 0 }]);
});

test("stores a value that doesn't match the schema, and lists the differences", () => {
  const [{ name: resource }] = control("GET state").body as [{ name: string }];
  const { body } = control("PUT state/entities", { body: { resource, keys: ["s"], value: { id: "s", name: 7 } } });
  expect(body).toMatchObject({ problems: ["/name must be string."] });
});

test("refuses to change an entity that has another value than the expected one, and returns its value", () => {
  const [{ name: resource }] = control("GET state").body as [{ name: string }];
  const send = (method: string, expected: unknown, name = "Odes"): unknown => {
    const value = { id: "s", name };
    const { status, body } = control(`${method} state/entities`, { body: { resource, keys: ["s"], value, expected } });
    return status === 409 ? body : status;
  };
  const poems = { id: "s", name: "Poems" };
  expect(send("PUT", poems)).toEqual({ error: 'The entity "s" of shelves has been deleted.', entity: null });
  expect(send("PUT", null, "Poems")).toBe(200);
  expect(send("PUT", null)).toEqual({
    error: 'The entity "s" of shelves already exists.',
    entity: { keys: ["s"], value: poems },
  });
  expect(send("PUT", undefined, "Maps")).toBe(200);
  const maps = { keys: ["s"], value: { id: "s", name: "Maps" } };
  expect(send("PUT", poems)).toEqual({ error: 'The entity "s" of shelves has changed.', entity: maps });
  expect(send("DELETE", poems)).toEqual({ error: 'The entity "s" of shelves has changed.', entity: maps });
  expect(call("GET /shelves/s").body).toEqual(maps.value);
  // The order of the properties doesn't matter.
  expect(send("PUT", { name: "Maps", id: "s" })).toBe(200);
  expect(send("DELETE", { id: "s", name: "Odes" })).toBe(204);
  expect(send("DELETE", null)).toBe(400);
});

test("rejects wrong keys, missing parents and unknown resources", () => {
  const [{ name: shelf }, { name: book }] = control("GET state").body as [{ name: string }, { name: string }];
  const put = (resource: string, keys: unknown, value: unknown): unknown =>
    errorOf("PUT state/entities", { resource, keys, value });
  expect(put(shelf, ["s"], { id: "other" })).toMatch(/^The property id must be "s"/);
  expect(put(shelf, ["s"], {})).toMatch(/^The property id must be "s"/);
  expect(put(shelf, ["s"], null)).toBe('"value" must be an object.');
  expect(put(shelf, ["s", "t"], {})).toMatch(/^"keys" must be a list of 1 strings/);
  expect(put(book, ["missing", "b"], { id: "b" })).toBe(`No ${shelf} with the key "missing" exists. Add it first.`);
  expect(put("__proto__", ["s"], {})).toMatch(/^Unknown resource "__proto__"/);
  expect(errorOf("DELETE state/entities", { resource: shelf, keys: ["s"] })).toMatch(/exists\.$/);
});

test("generates a valid value for a new entity, with another key each time", () => {
  const [{ name: resource }] = control("GET state").body as [{ name: string }];
  const sample = (): { readonly id: string } =>
    control("POST state/sample", { body: { resource } }).body as { readonly id: string };
  const value = sample();
  const { body } = control("PUT state/entities", { body: { resource, keys: [value.id], value } });
  expect(body).toMatchObject({ isNew: true, problems: [] });
  expect(sample().id).not.toBe(value.id);
  expect(control("POST state/sample", { body: { resource: "toString" } }).status).toBe(400);
});

test("lists the operations and the spaces", () => {
  expect(control("GET operations").body).toMatchObject([
    { name: "listShelves", method: "GET", path: "/shelves" },
    ...Array<unknown>(6).fill({}),
  ]);
  call("GET /shelves", { headers: { "x-almanac-space": "worker" } });
  expect(control("GET spaces").body).toEqual(["worker"]);
});
