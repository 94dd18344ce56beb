import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import type { ApiTable } from "../../runtime/mock/dist/tables/tables.js";
import { inMemory } from "../support/memory-run.js";
import { tablesOf } from "../support/mock-of.js";
import { root } from "../support/root.js";

const names = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Returns a document with the given number of schemas, each with its own enumeration and a repeated property. */
const documentWith = (count: number): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Kites", version: "1" },
    servers: [{ url: "https://api.example" }],
    paths: Object.fromEntries(
      names(count).map((index) => [
        `/kites${index}/{id}`,
        {
          get: {
            operationId: `getKite${index}`,
            parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
            responses: {
              "200": {
                description: "A kite.",
                content: { "application/json": { schema: { $ref: `#/components/schemas/Kite${index}` } } },
              },
            },
          },
        },
      ]),
    ),
    components: {
      schemas: {
        ["__proto__"]: { type: "string" },
        ...Object.fromEntries(
          names(count).map((index) => [
            // Two names for one schema.
            `Kite${index}`,
            {
              type: "object",
              properties: {
                kind: { type: "string", enum: names(150).map((each) => `kind ${index - (index % 2)} ${each}`) },
                color: { type: "string", enum: names(150).map((each) => `color \u2028 ${each} \`\${x}`) },
              },
            },
          ]),
        ),
      },
    },
  });

async function generate(document: string): Promise<string> {
  const run = inMemory({
    "kites.json": document,
    "almanac.yaml": `apis: { kites: { document: kites.json, package: { name: kites, version: 1.0.0 } } }
mocks: { kites: { apis: [kites], package: { name: kites-mock, version: 1.0.0 } } }`,
  });
  await run.generate();
  return run.files.get("generated/kites-mock/tables/kites.js") ?? [...run.files.keys()].join("\n");
}

async function load(text: string): Promise<ApiTable> {
  const folder = mkdtempSync(join(tmpdir(), "almanac-tables-"));
  try {
    const runtime = pathToFileURL(join(root, "runtime/mock/dist/codegen/v1.js")).href;
    writeFileSync(join(folder, "table.mjs"), text.replace('"@almanac/mock/codegen/v1"', JSON.stringify(runtime)));
    const { api } = (await import(pathToFileURL(join(folder, "table.mjs")).href)) as { readonly api: ApiTable };
    return api;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it("declares the schemas and revisions of a large table with getters, which return the same values", async () => {
  const document = documentWith(40);
  const text = await generate(document);
  expect(text).toContain("      get revisions() {\n        return [\n");
  expect(text).toContain("    get Kite7() {\n      return {\n");
  const api = await load(text);
  const isPending = (owner: object, key: string): boolean =>
    Object.getOwnPropertyDescriptor(owner, key)?.get !== undefined;
  expect(api.operations.every((operation) => isPending(operation, "revisions"))).toBe(true);
  expect(Object.keys(api.schemas).every((name) => isPending(api.schemas, name))).toBe(true);
  const table = (await tablesOf(document)).apis[0];
  const operations = table?.operations.map(({ reason: _, ...operation }) => operation);
  expect(api).toEqual({ ...table, name: "kites", operations });
  // Equal schemas with different names are different objects.
  expect(api.schemas["Kite0"]).toEqual(api.schemas["Kite1"]);
  expect(api.schemas["Kite0"]).not.toBe(api.schemas["Kite1"]);
});

it("declares a small table without getters", async () => {
  const text = await generate(documentWith(2));
  expect(text).toContain("export const api = {\n");
  expect(text).not.toContain("lazy(");
});
