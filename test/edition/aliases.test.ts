import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const operation = (id: string, version: string): string =>
  `{ operationId: ${id}, tags: [Orders], responses: { "200": { description: OK, content: { application/vnd.acme.${version}+json: { schema: { type: string } } } } } }`;

test("an operation that was renamed in all versions has an alias in each, also where an earlier version declares it", async () => {
  const folder = workspace({
    "openapi.yaml": `openapi: 3.1.0
info: { title: Orders, version: "1" }
paths:
  /orders/latest:
    delete: ${operation("deleteOrder", "2024-01-01")}
    get: ${operation("getOrder", "2025-01-01")}
`,
    "almanac.yaml": `apis:
  acme:
    document: openapi.yaml
    renamed: { operations: { dropOrder: deleteOrder } }
    package: { name: acme, version: 1.0.0 }
`,
  });
  expect((await almanac(folder, ["generate"])).code).toBe(0);
  const read = (path: string): string => readFileSync(join(folder, "generated/acme", path), "utf8");
  expect(read("2024-01-01/orders.js")).toContain("export { deleteOrder as dropOrder };");
  expect(read("2025-01-01/orders.js")).toContain('export { deleteOrder as dropOrder } from "../2024-01-01/orders.js";');
  expect(read("2025-01-01/orders.d.ts")).toContain(
    'export declare const dropOrder: typeof import("../2024-01-01/orders.js").deleteOrder;',
  );
});
