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

function documentWith(description: string, operation: object = {}): object {
  const responses = { 204: { description: "Done." } };
  return {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    servers: [{ url: "https://shop.example.com" }],
    tags: [{ name: "Orders", description }],
    paths: { "/orders": { get: { operationId: "list", tags: ["Orders"], responses, ...operation } } },
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
