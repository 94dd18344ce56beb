import { expect, it } from "vitest";
import { inMemory } from "../support/memory-run.js";

/** Generates a package with tools in memory, and returns the tools. */
async function toolsOf(document: object, mcp: unknown = true) {
  const config = { apis: { a: { document: "openapi.json", mcp, package: { name: "a", version: "1.0.0" } } } };
  const { files, generate } = inMemory({
    "almanac.yaml": JSON.stringify(config),
    "openapi.json": JSON.stringify({ openapi: "3.1.0", info: { title: "A", version: "1" }, ...document }),
  });
  const { diagnostics } = await generate();
  const code = files.get("generated/a/mcp.js");
  const declarations = files.get("generated/a/mcp.d.ts") ?? "";
  const url = `data:text/javascript,${encodeURIComponent(code ?? "export const tools = null;")}`;
  const { tools } = (await import(url)) as { tools: Data };
  const messages = diagnostics.map(({ code: id, message }) => `${id}: ${message}`);
  return { ...tools, code, declarations, messages };
}

interface Data {
  readonly schemas: { readonly input: Schemas; readonly output: Schemas };
  readonly tools: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly input: { readonly properties: Schemas; readonly required?: readonly string[] };
    readonly output: object | null;
    readonly cursor: string | null;
    readonly files: object;
    readonly mediaType: string | null;
  }[];
}

type Schemas = Readonly<Record<string, object>>;

const json = (schema: object): object => ({ "application/json": { schema } });
const ok = (schema: object): object => ({ "200": { description: "", content: json(schema) } });
const schema = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

it("arguments have no read-only properties, and data has no write-only properties and few constraints", async () => {
  const { schemas } = await toolsOf({
    paths: { "/u": { post: { requestBody: { content: json(schema("User")) }, responses: ok(schema("User")) } } },
    components: {
      schemas: {
        Id: { type: "string", readOnly: true },
        User: {
          type: "object",
          required: ["id", "name", "password"],
          additionalProperties: false,
          properties: {
            id: schema("Id"),
            name: { type: "string", minLength: 2, pattern: "^[a-z]+$" },
            password: { type: "string", writeOnly: true },
          },
        },
      },
    },
  });
  expect(schemas.input).toEqual({
    User: {
      type: "object",
      required: ["name", "password"],
      additionalProperties: false,
      properties: { name: { type: "string", minLength: 2, pattern: "^[a-z]+$" }, password: { type: "string" } },
    },
  });
  expect(schemas.output).toEqual({
    Id: { type: "string" },
    User: {
      type: "object",
      required: ["id", "name"],
      properties: { id: { $ref: "#/$defs/Id" }, name: { type: "string" } },
    },
  });
});

it.each([
  ["a slow pattern", { type: "string", pattern: "^(a+)+$" }, { type: "string", description: "Pattern: ^(a+)+$" }],
  ["an invalid pattern", { type: "string", pattern: "(" }, { type: "string", description: "Pattern: (" }],
  [
    "several branches that match",
    { oneOf: [{ type: "number" }, { type: "integer" }] },
    { anyOf: [{ type: "number" }, { type: "integer" }] },
  ],
  [
    "oneOf beside anyOf",
    { anyOf: [{ const: 1 }], oneOf: [{ const: 2 }] },
    { anyOf: [{ const: 1 }], allOf: [{ anyOf: [{ const: 2 }] }] },
  ],
  ["extensions and unknown formats", { type: "string", format: "color", "x-a": 1, xml: {} }, { type: "string" }],
  ["an example", { type: "string", example: "a" }, { type: "string", examples: ["a"] }],
  ["keywords with invalid values", { type: "string", minLength: "2", maxLength: 3 }, { type: "string", maxLength: 3 }],
])("a parameter with %s becomes a schema that ajv compiles", async (_, declared, expected) => {
  const parameters = [{ name: "q", in: "query", schema: declared }];
  const { tools } = await toolsOf({ paths: { "/q": { get: { parameters, responses: {} } } } });
  expect(tools[0]?.input.properties).toEqual({ q: expected });
});

it("texts are shortened, and have no control characters and no hidden characters", async () => {
  const description = `A\u0007\u202e b\u{e0041}. ${"Long text. ".repeat(200)}`;
  const {
    tools,
    code = "",
    declarations,
  } = await toolsOf({
    paths: { "/t": { get: { summary: "T\u200b\nt", description, responses: {} } } },
  });
  expect(tools[0]).toMatchObject({ title: "T t" });
  const text = tools[0]?.description ?? "";
  expect(text).toMatch(/A {1,2}b\. Long text\./);
  expect([text.length <= 1_000, text.endsWith("Long text.")]).toEqual([true, true]);
  expect(code + declarations).not.toMatch(/[\u0007\u202e\u200b\u{e0041}]/u);
});

it("names have at most 64 characters, and remain different", async () => {
  const long = "a".repeat(80);
  const { tools } = await toolsOf({
    paths: {
      "/a": { get: { operationId: `${long}1`, responses: {} }, post: { operationId: `${long}2`, responses: {} } },
      "/b": { get: { operationId: "größe", responses: {} }, post: { operationId: "gr__e", responses: {} } },
    },
  });
  const names = tools.map(({ name }) => name);
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(name).toMatch(/^[\w-]{1,64}$/);
});

it("hostile names stay data", async () => {
  const hostile = { type: "object", properties: JSON.parse('{ "__proto__": { "type": "string" } }') as object };
  const { schemas, tools } = await toolsOf({
    paths: {
      "/p": {
        post: {
          parameters: [{ name: "__proto__", in: "query", schema: { type: "string" } }],
          requestBody: { content: json(schema("__proto__")) },
          responses: {},
        },
      },
    },
    components: { schemas: JSON.parse(JSON.stringify({ _: hostile }).replace('"_"', '"__proto__"')) as object },
  });
  expect(Object.keys(schemas.input)).toEqual([expect.stringMatching(/^__proto___\w{6}$/)]);
  expect(Object.keys(tools[0]?.input.properties ?? {})).toEqual(["proto", "body"]);
});

it("bytes in a body are Base64, and the media type of bytes in a response is known", async () => {
  const form = { type: "object", properties: { file: { type: "string", format: "binary" }, note: { type: "string" } } };
  const { tools } = await toolsOf({
    paths: {
      "/form": { post: { requestBody: { content: { "multipart/form-data": { schema: form } } }, responses: {} } },
      "/raw": { put: { requestBody: { content: { "image/png": {} } }, responses: {} } },
      "/text": { put: { requestBody: { content: { "text/plain": {} } }, responses: {} } },
      "/image": { get: { responses: { "200": { description: "", content: { "image/png": {} } } } } },
    },
  });
  expect(tools.map(({ files, mediaType }) => [files, mediaType])).toEqual([
    [{ body: false, properties: [] }, "image/png"],
    [{ body: false, properties: ["file"] }, null],
    [{ body: true, properties: [] }, null],
    [{ body: false, properties: [] }, null],
  ]);
  expect(tools[1]?.input.properties).toMatchObject({
    body: { properties: { file: { type: "string", contentEncoding: "base64" }, note: { type: "string" } } },
  });
});

it("the argument for the cursor doesn't replace a parameter of the API", async () => {
  const list = { type: "object", properties: { items: { type: "array", items: {} }, next: { type: "string" } } };
  const parameters = [{ name: "cursor", in: "query", schema: { type: "string" } }];
  const { tools } = await toolsOf({ paths: { "/l": { get: { parameters, responses: ok(list) } } } });
  expect(tools[0]?.cursor).toBe("pageCursor");
  expect(Object.keys(tools[0]?.input.properties ?? {})).toEqual(["cursor", "pageCursor"]);
});

const paths = {
  "/a": { get: { operationId: "getA", responses: {} }, delete: { operationId: "deleteA", responses: {} } },
};

it.each([[["getA"]], [["GET /a"]], [["a.getA"]]])("the list %j selects operations", async (mcp) => {
  const { tools, declarations } = await toolsOf({ paths }, mcp);
  expect(tools.map(({ name }) => name)).toEqual(["getA"]);
  expect(declarations).toContain('export type ToolName =\n  | "getA"');
});

it("an operation that doesn't exist is an error", async () => {
  expect((await toolsOf({ paths }, ["getB"])).messages).toEqual([
    'unknown-operation: The API has no operation "getB", which is listed as a tool.',
  ]);
});

it("a package has no tools by default", async () => {
  expect((await toolsOf({ paths }, false)).code).toBeUndefined();
});
