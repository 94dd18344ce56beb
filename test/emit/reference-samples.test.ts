import { expect, test } from "vitest";
import { parseFlags } from "../../runtime/cli/dist/arguments/parse-flags.js";
import { parseValue } from "../../runtime/cli/dist/arguments/parse-value.js";
import type { Flag } from "../../runtime/cli/dist/table/command-table.js";
import { inMemory } from "../support/memory-run.js";

/** Returns the page of the resource `orders` of a document. */
async function pageOf(document: object, formats = "{}"): Promise<string> {
  const { files, generate } = inMemory({
    "almanac.yaml": `apis: { shop: { document: shop.json, reference: true, cli: shop, formats: ${formats}, package: { name: shop, version: 1.0.0 } } }`,
    "shop.json": JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1" }, ...document }),
  });
  expect((await generate()).diagnostics).toEqual([]);
  return files.get("generated/shop/reference/orders.md") ?? "";
}

/** Returns the fields of a document with one operation, `GET /orders`. */
function listOrders(fields: object = {}): object {
  const get = { operationId: "list", tags: ["Orders"], responses: { 204: { description: "OK." } }, ...fields };
  return { servers: [{ url: "https://shop.example.com" }], paths: { "/orders": { get } } };
}

test("a document can't choose which environment variables a sample sends", async () => {
  const key = { type: "apiKey", in: "header" };
  const page = await pageOf({
    ...listOrders(),
    security: [{ awsSecretAccessKey: [], "app-id": [] }],
    components: {
      securitySchemes: { awsSecretAccessKey: { ...key, name: "X-Key" }, "app-id": { ...key, name: "X-App" } },
    },
  });
  expect(page).toContain('--header "X-Key: ${SHOP_AWS_SECRET_ACCESS_KEY}"');
  expect(page).toContain('--header "X-App: ${SHOP_APP_ID}"');
  expect(page).not.toContain("${AWS");
});

test("the command in a sample sets the sampled values", async () => {
  const strings = { type: "array", items: { type: "string" } };
  const parameter = (name: string, schema: object, example: unknown): object => {
    return { name, in: "query", required: true, schema, example };
  };
  const parameters = [
    parameter("ids", strings, ["a", "b c"]),
    parameter("sort", { type: "string" }, "-createdAt"),
    parameter("where", { type: "object" }, { a: 1 }),
    parameter("open", { type: "boolean" }, true),
    parameter("max", { type: "integer" }, -3),
  ];
  const page = await pageOf(listOrders({ parameters }));
  const source = /shop api orders list \\\n(.*?)\n```/s.exec(page)?.[1] ?? "";
  expect(source).toContain("--sort=-createdAt");
  const words = source.replaceAll(/ \\\n/g, " ").match(/'[^']*'|[^\s']+/g) ?? [];
  const flags: readonly Flag[] = [
    { id: "ids", name: "ids", in: "query", type: "string", isList: true },
    { id: "sort", name: "sort", in: "query", type: "string" },
    { id: "where", name: "where", in: "query", type: "json" },
    { id: "open", name: "open", in: "query", type: "boolean" },
    { id: "max", name: "max", in: "query", type: "number" },
  ];
  const { values } = parseFlags(
    words.map((word) => word.replaceAll("'", "")),
    flags,
  );
  expect(flags.map((flag) => parseValue(flag, values.get(flag.name) ?? []))).toEqual([
    ["a", "b c"],
    "-createdAt",
    { a: 1 },
    true,
    "-3",
  ]);
});

test("samples in TypeScript have the types of converted formats at any depth", async () => {
  const time = { type: "string", format: "date-time" };
  const long = { type: "integer", format: "int64" };
  const content = {
    "application/json": {
      schema: { $ref: "#/components/schemas/Order" },
      example: { at: "2024-05-06T07:08:09Z", note: "2024-05-06T07:08:09Z", lines: [{ id: 5 }], totals: { a: 7 } },
    },
  };
  const page = await pageOf(
    {
      servers: [{ url: "https://shop.example.com" }],
      paths: {
        "/orders": {
          post: {
            operationId: "create",
            tags: ["Orders"],
            parameters: [
              { name: "since", in: "query", required: true, schema: { type: "array", items: time, minItems: 1 } },
            ],
            requestBody: { required: true, content },
            responses: { 204: { description: "OK." } },
          },
        },
      },
      components: {
        schemas: {
          Line: { type: "object", properties: { id: long } },
          Order: {
            type: "object",
            properties: {
              at: time,
              note: { type: "string" },
              lines: { type: "array", items: { $ref: "#/components/schemas/Line" } },
              totals: { type: "object", additionalProperties: long },
            },
          },
        },
      },
    },
    "{ date-time: Date, int64: bigint }",
  );
  const script = /```ts\n(.*?)```/s.exec(page)?.[1]?.replaceAll(/\s+/g, " ") ?? "";
  expect(script).toMatch(/since: \[new Date\("[^"]+"\)\]/);
  expect(script).toContain(
    'body: { at: new Date("2024-05-06T07:08:09.000Z"), note: "2024-05-06T07:08:09Z", lines: [{ id: 5n }], totals: { a: 7n }, }',
  );
  expect(page).toMatch(/"id": ?5\b/);
});

test("a sample sends at least one item of a required list", async () => {
  const kinds = { type: "array", items: { type: "string", enum: ["gift"] } };
  const parameters = ["a", "b", "c", "d", "e", "f"].map((name) => {
    return { name, in: "query", required: true, schema: { $ref: "#/components/schemas/Kinds" } };
  });
  const page = await pageOf({ ...listOrders({ parameters }), components: { schemas: { Kinds: kinds } } });
  expect(page).toContain("https://shop.example.com/orders?a=gift");
  for (const name of ["a", "b", "c", "d", "e", "f"]) expect(page).toMatch(new RegExp(`[?&]${name}=gift`));
  expect(page).not.toContain(": []");
});
