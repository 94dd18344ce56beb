import { expect, test } from "vitest";
import { inMemory } from "../support/memory-run.js";

/** Generates the package of an API whose versions have a document each, and returns its files. */
async function filesOf(documents: Readonly<Record<string, object>>): Promise<ReadonlyMap<string, string>> {
  const named = Object.entries(documents).map(([version, each]) => [version, `${version}.json`, each] as const);
  const paths = Object.fromEntries(named.map(([version, path]) => [version, path]));
  const { files, generate } = inMemory({
    "almanac.yaml": JSON.stringify({
      apis: { shop: { documents: paths, reference: true, package: { name: "shop", version: "1.0.0" } } },
    }),
    ...Object.fromEntries(named.map(([, path, each]) => [path, JSON.stringify(each)])),
  });
  expect((await generate()).diagnostics).toEqual([]);
  return files;
}

function documentWith(description: string, operation: object = {}, method = "get"): object {
  const responses = { 204: { description: "Done." } };
  return {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    servers: [{ url: "https://shop.example.com" }],
    tags: [{ name: "Orders", description }],
    paths: { "/orders": { [method]: { operationId: "list", tags: ["Orders"], responses, ...operation } } },
  };
}

test("a version in which only the text of a tag differs has a page of its own", async () => {
  const files = await filesOf({ "2024-01-01": documentWith("Old."), "2025-01-01": documentWith("New.") });
  expect(files.get("generated/shop/2024-01-01/reference/orders.md")).toContain("Old.");
  expect(files.get("generated/shop/2025-01-01/reference/orders.md")).toContain("New.");
});

test("a label without a text has no colon", async () => {
  const files = await filesOf({ "2024-01-01": documentWith("Orders.", { deprecated: true }) });
  expect(files.get("generated/shop/2024-01-01/reference/orders.md")).toContain("\n- Deprecated\n");
});

const error = (code: string): object => ({
  description: "Rejected.",
  content: {
    "application/json": {
      schema: { type: "object", properties: { code: { type: "string", description: "Why." } } },
      example: { code },
    },
  },
});

async function pageWith(operation: object, document: object = {}): Promise<string> {
  const files = await filesOf({ "2024-01-01": { ...documentWith("Orders.", operation), ...document } });
  return files.get("generated/shop/2024-01-01/reference/orders.md") ?? "";
}

test("a page has the bodies of errors once, with an example for each status", async () => {
  const page = await pageWith({ responses: { 204: { description: "Done." }, 409: error("USED"), 404: error("GONE") } });
  const [, errors = ""] = page.split("\n## Errors\n");
  expect(errors).toBe(`
\`application/json\`: \`object\`

- \`code\` (\`string\`): Why.

**404**

\`\`\`json
{
  "code": "GONE"
}
\`\`\`

**409**

\`\`\`json
{
  "code": "USED"
}
\`\`\`
`);
});

test("a page describes each body that differs between media types, and says whether it is required", async () => {
  const operation = {
    requestBody: {
      required: true,
      content: {
        "application/json": { schema: { type: "object", properties: { a: { type: "string" } } } },
        "application/xml": { schema: { type: "object", properties: { a: { type: "string" } } } },
        "text/csv": { schema: { type: "string" } },
      },
    },
  };
  const files = await filesOf({ "2024-01-01": documentWith("Orders.", operation, "put") });
  const page = files.get("generated/shop/2024-01-01/reference/orders.md") ?? "";
  expect(page).toContain(
    "`application/json`, `application/xml`: `object`, required\n\n- `a` (`string`)\n\n`text/csv`: `string`, required\n",
  );
});

test("a page has the headers of responses, and the scopes of credentials", async () => {
  const headers = {
    Location: { description: "The order.", required: true, schema: { type: "string", format: "uri" } },
  };
  const page = await pageWith(
    { responses: { 201: { description: "Made.", headers } }, security: [{ login: ["read", "write"] }, {}] },
    { components: { securitySchemes: { login: { type: "oauth2", flows: {} } } } },
  );
  expect(page).toContain("**201** Made.\n\n- Header `Location` (`string (uri)`, required): The order.\n");
  expect(page).toContain("- Authentication: `login (read, write)` or `none`\n");
});

test("facts include those of included schemas, variants, items and exclusive bounds", async () => {
  const parameter = (name: string, schema: object): object => ({ name, in: "query", schema });
  const page = await pageWith({
    parameters: [
      parameter("a", { allOf: [{ type: "string", maxLength: 3, enum: ["x", "y"] }], default: "x" }),
      parameter("b", { oneOf: [{ const: "x" }, { const: "y" }, { type: "null" }] }),
      parameter("c", { type: "array", items: { type: "string", pattern: "^a$" } }),
      parameter("d", { type: "number", exclusiveMinimum: 0, maximum: 5 }),
    ],
  });
  expect(page).toContain("Length: `…3`. Default: `x`. Values: `x`, `y`.");
  expect(page).toMatch(/`b` .* Values: `x`, `y`\./);
  expect(page).toMatch(/`c` .* Pattern: `\^a\$`\./);
  expect(page).toMatch(/`d` .* Range: `> 0…5`\./);
});

test("a description with several parts stays below its parameter", async () => {
  const page = await pageWith({
    parameters: [
      {
        name: "a",
        in: "query",
        description: "First.\n\nSecond:\n\n- x\n- y",
        schema: { type: "string", default: "x" },
      },
    ],
  });
  expect(page).toContain("): First. Default: `x`.\n\n  Second:\n\n  * x\n  * y\n");
});
