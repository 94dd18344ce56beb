import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const patchType = "application/json-patch+json";
const operations = `{ type: array, items: { type: object, required: [op, path], properties: { op: { type: string }, path: { type: string }, value: {} } } }`;
const contents: Readonly<Record<string, string>> = {
  patch: `${patchType}: { schema: ${operations} }`,
  first: `${patchType}: { schema: ${operations} }, application/merge-patch+json: { schema: { $ref: "#/components/schemas/Duck" } }`,
  last: `application/json: { schema: { $ref: "#/components/schemas/Duck" } }, ${patchType}: { schema: ${operations} }`,
  between: `application/json: { schema: { $ref: "#/components/schemas/Duck" } }, ${patchType}: { schema: ${operations} }, application/merge-patch+json: { schema: { $ref: "#/components/schemas/Duck" } }`,
  single: `${patchType}: { schema: { type: object, description: A patch } }, application/merge-patch+json: { schema: { type: object } }`,
  bare: `${patchType}: {}`,
};
const collection = (name: string): string => `
  /${name}:
    post: { operationId: ${name}Add, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Duck" } } } }, responses: { "201": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Duck" } } } } } }
  /${name}/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: ${name}Get, responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Duck" } } } } } }
    patch: { operationId: ${name}Edit, requestBody: { required: true, content: { ${contents[name]} } }, responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Duck" } } } }, ${name === "last" ? '"422"' : '"400"'}: { description: Invalid } } }`;
const document = `
openapi: 3.1.0
info: { title: Ponds, version: "1" }
paths:${Object.keys(contents).map(collection).join("")}
  /nests:
    post: { operationId: nestsAdd, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/NestBody" } } } }, responses: { "201": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/NestBody" } } } } } }
  /nests/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: nestsGet, responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/NestBody" } } } } } }
    patch: { operationId: nestsEdit, requestBody: { required: true, content: { ${patchType}: { schema: ${operations} } } }, responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/NestBody" } } } } } }
components:
  schemas:
    Duck: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string, minLength: 2 }, size: { type: integer }, origin: { type: object, properties: { pond: { type: string }, hatched: { type: string, readOnly: true } } } } }
    NestBody: { type: object, required: [data], properties: { data: { $ref: "#/components/schemas/Duck" } } }
`;

const call = callerOf(await mockOf(document));
const headers = { "content-type": patchType };
const edit = (path: string, patch: unknown): { readonly status: number; readonly body: unknown } =>
  call(`PATCH ${path}`, { headers, body: JSON.stringify(patch) });
const add = (name: string): { readonly path: string; readonly duck: { readonly id: string } } => {
  const duck = call(`POST /${name}`, { body: { name: "Ann", size: 3, origin: { pond: "east" } } }).body as {
    id: string;
  };
  return { path: `/${name}/${duck.id}`, duck };
};

describe.each(Object.keys(contents))("a JSON Patch (%s)", (name) => {
  it("is applied wherever the document lists its media type", () => {
    const { path, duck } = add(name);
    const { status, body } = edit(path, [
      { op: "test", path: "/name", value: "Ann" },
      { op: "replace", path: "/size", value: 4 },
    ]);
    expect({ status, body }).toEqual({ status: 200, body: { ...duck, size: 4 } });
    expect(call(`GET ${path}`).body).toEqual(body);
  });

  it("changes nothing if a test fails or its result is invalid", () => {
    const { path, duck } = add(name);
    const replace = { op: "replace", path: "/size", value: 4 };
    expect(edit(path, [replace, { op: "test", path: "/name", value: "Bo" }]).status).toBe(name === "last" ? 422 : 400);
    expect(edit(path, [replace, { op: "replace", path: "/name", value: "x" }]).status).toBe(
      name === "last" ? 422 : 400,
    );
    expect(edit(path, [replace, { op: "remove", path: "/name" }]).status).toBe(name === "last" ? 422 : 400);
    expect(call(`GET ${path}`).body).toEqual(duck);
  });

  it("doesn't change what the server sets", () => {
    const { path, duck } = add(name);
    const patch = [
      { op: "replace", path: "/origin/hatched", value: "never" },
      { op: "replace", path: "/id", value: "other" },
      { op: "replace", path: "/origin/pond", value: "west" },
    ];
    const { origin } = duck as unknown as { readonly origin: object };
    expect(edit(path, patch).body).toEqual({ ...duck, origin: { ...origin, pond: "west" } });
  });
});

it("is checked against the schema of an entity in an envelope", () => {
  const { data } = call("POST /nests", { body: { data: { name: "Ann" } } }).body as { data: { id: string } };
  const path = `/nests/${data.id}`;
  expect(edit(path, [{ op: "replace", path: "/name", value: "x" }]).status).toBe(400);
  expect(edit(path, [{ op: "replace", path: "/name", value: "Bea" }]).body).toEqual({ data: { ...data, name: "Bea" } });
});

it("is only applied if the client sends its media type", () => {
  const { path } = add("last");
  expect(call(`PATCH ${path}`, { body: [{ op: "replace", path: "/size", value: 4 }] }).status).toBe(422);
  expect(call(`PATCH ${path}`, { body: { size: 9 } }).body).toMatchObject({ size: 9 });
});
