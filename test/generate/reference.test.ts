import { micromark } from "micromark";
import { expect, test } from "vitest";
import { inMemory } from "../support/memory-run.js";

const configuration = (more: string): string =>
  `apis: { shop: { document: shop.yaml, ${more} package: { name: shop, version: 1.0.0 } } }`;

const document = `
openapi: 3.1.0
info: { title: Shop, version: "1", x-versions: ["2024-01-01", "2024-06-01", "2025-01-01"] }
servers: [{ url: https://shop.example.com }]
security: [{ key: [] }]
tags: [{ name: Orders, description: Everything you bought. }, { name: Pets }]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      tags: [Orders]
      summary: Get an order
      description: "Returns one order.\\n\\n- The first item\\n- The second item, with \`code\`"
      x-required-roles: [Reader, Owner]
      x-codeSamples: [{ lang: Go, label: Go SDK, source: "shop.GetOrder()\\n" }]
      parameters:
        - { name: id, in: path, required: true, description: The order., schema: { type: string, pattern: "^a|b$" }, example: it's }
        - { name: fields, in: query, schema: { type: array, items: { enum: [total, lines] } } }
      responses:
        "200":
          description: The order.
          content:
            application/vnd.shop.2024-01-01+json: { schema: { $ref: "#/components/schemas/Order" } }
            application/vnd.shop.2025-01-01+json: { schema: { $ref: "#/components/schemas/NewOrder" } }
        "404": { description: No such order. }
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses: { "200": { description: Pets., content: { application/vnd.shop.2024-01-01+json: { schema: { type: array, items: { type: string } } } } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Order: { type: object, required: [total], properties: { total: { type: number, minimum: 0 } } }
    NewOrder: { type: object, required: [total], properties: { total: { type: number, minimum: 0 }, tax: { type: number } } }
`;

async function generate(text: string, more = "reference: true,"): Promise<ReadonlyMap<string, string>> {
  const { files, generate } = inMemory({ "almanac.yaml": configuration(more), "shop.yaml": text });
  const { diagnostics } = await generate();
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  return new Map([...files].map(([path, contents]) => [path.replace("generated/shop/", ""), contents]));
}

test("a package has a reference only if the configuration says so", async () => {
  const without = [...(await generate(document, "")).keys()];
  const added = [...(await generate(document)).keys()].filter((path) => !without.includes(path));
  expect(added.sort()).toEqual([
    "2024-01-01/openapi.json",
    "2024-01-01/reference/README.md",
    "2024-01-01/reference/orders.md",
    "2024-01-01/reference/pets.md",
    "2024-06-01/reference/README.md",
    "2025-01-01/openapi.json",
    "2025-01-01/reference/README.md",
    "2025-01-01/reference/orders.md",
  ]);
});

test("a page describes the operations of a resource, and what changed in each version", async () => {
  const files = await generate(document);
  expect(files.get("2025-01-01/reference/orders.md")).toBe(`<!-- Generated from shop.yaml by Almanac. Do not edit. -->

# Orders

Everything you bought.

<a id="getOrder"></a>

## Get an order

\`GET /orders/{id}\`

Returns one order.

* The first item
* The second item, with \`code\`

- Required role: Reader or Owner
- Authentication: \`key\`
- Since: 2024-01-01
- Changed in 2025-01-01: added 200 tax

### Parameters

- \`id\` (path, \`string\`, required): The order. Pattern: \`^a|b$\`.
- \`fields\` (query, \`unknown[]\`) Values: \`total\`, \`lines\`.

### Responses

**200** The order.

\`application/vnd.shop.2025-01-01+json\`: \`NewOrder\`

- \`total\` (\`number\`, required) Range: \`0…\`.
- \`tax\` (\`number\`)

### Errors

- **404** No such order.

### Samples

Go SDK:

\`\`\`go
shop.GetOrder()
\`\`\`

curl (API key):

\`\`\`sh
curl --include \\
  --header "X-Key: \${API_KEY}" \\
  --header 'Accept: application/vnd.shop.2025-01-01+json' \\
  'https://shop.example.com/orders/it'\\''s'
\`\`\`

TypeScript:

\`\`\`ts
import { createClient, apiKey } from "shop/2025-01-01";

const client = createClient({ auth: apiKey("…") });
const result = await client.orders.getOrder({ id: "it's" });
\`\`\`
`);
});

test("the index of a version links to the pages of the versions that last changed them", async () => {
  const files = await generate(document);
  const index = files.get("2025-01-01/reference/README.md") ?? "";
  expect(index).toContain("# Shop 2025-01-01");
  expect(index).toContain("### [Orders](orders.md)\n\n- Get an order: `GET /orders/{id}`");
  expect(index).toContain("### [Pets](../../2024-01-01/reference/pets.md)\n\n(unchanged since 2024-01-01)");
});

test("the OpenAPI documents are entry points, have the samples, and are shared by versions without changes", async () => {
  const files = await generate(document);
  const { exports } = JSON.parse(files.get("package.json") ?? "") as { exports: Record<string, unknown> };
  expect(Object.entries(exports).filter(([path]) => path.endsWith("openapi.json"))).toEqual([
    ["./openapi.json", "./2025-01-01/openapi.json"],
    ["./2024-01-01/openapi.json", "./2024-01-01/openapi.json"],
    ["./2024-06-01/openapi.json", "./2024-01-01/openapi.json"],
    ["./2025-01-01/openapi.json", "./2025-01-01/openapi.json"],
  ]);
  const newest = JSON.parse(files.get("2025-01-01/openapi.json") ?? "") as { readonly openapi: string };
  expect(newest).toMatchObject({ openapi: "3.1.1", info: { version: "2025-01-01" } });
  expect(newest).toHaveProperty(["paths", "/orders/{id}", "get", "x-codeSamples", 0], {
    lang: "go",
    label: "Go SDK",
    source: "shop.GetOrder()\n",
  });
});

test("the manifest of a mock names the packages that contain the documents of its APIs", async () => {
  const mocks = "mocks: { fake: { apis: [shop], package: { name: fake, version: 1.0.0 } } }";
  const manifestOf = async (more: string): Promise<unknown> => {
    const { files, generate } = inMemory({
      "almanac.yaml": `${configuration(more)}\n${mocks}`,
      "shop.yaml": document,
    });
    await generate();
    return JSON.parse(files.get("generated/fake-mock/package.json") ?? "");
  };
  expect(await manifestOf("reference: true,")).toMatchObject({ almanac: { references: { shop: "shop" } } });
  expect(await manifestOf("")).not.toHaveProperty("almanac");
});

test("text of the document can't leave its place on a page or in a command", async () => {
  const hostile = "```\n# x\n<script>alert(1)</script> [a](javascript:b) $(touch x) `id` '; touch y; '";
  const spec = {
    openapi: "3.1.0",
    info: { title: hostile, version: "1", description: hostile },
    servers: [{ url: "https://shop.example.com" }],
    paths: {
      "/orders": {
        post: {
          operationId: "createOrder",
          tags: ["Orders"],
          summary: hostile,
          description: hostile,
          "x-codeSamples": [{ lang: "go\n# y", label: hostile, source: "````\n# z\n" }],
          requestBody: { required: true, content: { "application/json": { example: { note: hostile } } } },
          responses: { 200: { description: hostile } },
        },
      },
    },
  };
  const files = await generate(JSON.stringify(spec));
  const page = files.get("reference/orders.md") ?? "";
  expect(page).toContain("`````go#y\n````\n# z\n`````");
  const html = micromark(page, { allowDangerousHtml: true, allowDangerousProtocol: true });
  expect(html).not.toMatch(/<script|href|<h\d>[xyz]\b/);
  const data = JSON.stringify({ note: hostile }).replaceAll("'", "'\\''");
  expect(page).toContain(`  --data '${data}' \\\n`);
});
