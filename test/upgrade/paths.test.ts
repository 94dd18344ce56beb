import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeAll } from "../support/cli.js";
import { createShop, linesWithErrors, upgrade } from "./shop.js";

let folder = "";
beforeAll(async () => {
  folder = await createShop({});
  rmSync(join(folder, "tsconfig.json"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Code with import paths wherever they can be. */
const code = (
  version: string,
): string => `/** Returns an {@link import("@acme/shop/${version}").Order}, or {@linkcode import('../generated/shop/${version}/index.js').Client}. */
/// <reference types="@acme/shop/${version}" />
import type { Order } from "@acme/shop/${version}";
import shop = require("@acme/shop/${version}");
export * from "@acme/shop/${version}/connect";
export type { Client } from "@acme/shop/${version}";
// Example: import { getHealth } from "@acme/shop/${version}/orders";
export const lazy = import("@acme/shop/${version}");
export const template = import(\`@acme/shop/${version}\`);
export type Module = typeof import("@acme/shop/${version}/orders");
export type Imported = import("@acme/shop/${version}").Order;
declare function mock(path: string): void;
mock("@acme/shop/${version}/orders");
mock("../generated/shop/${version}/orders.js");
declare module "@acme/shop/${version}" {
  interface Order {
    note?: string;
  }
}
/** @param order {import("@acme/shop/${version}").Order} See "@acme/shop/2024-01-011" and "@acme/shopping/2024-01-01". */
export function keep(order: Order): typeof shop {
  return order.note === undefined ? shop : shop;
}
`;

test("import paths are rewritten wherever they are, also in comments", async () => {
  writeAll(folder, { "all/a.cts": code("2024-01-01") });
  const { code: exit, stdout } = await upgrade(folder, "all", "--write");
  expect(readFileSync(join(folder, "all/a.cts"), "utf8")).toBe(code("2025-01-01"));
  expect(stdout.match(/becomes/g)).toHaveLength(code("@").split("/@").length - 1);
  expect(exit).toBe(linesWithErrors(join(folder, "all/a.cts")).length === 0 ? 0 : 1);
});

test("strings that can be import paths, but needn't be, are listed", async () => {
  const text = `const version = "2024-01-01";
export const path = "@acme/shop/2024-01-01/orders";
export const computed = import(\`@acme/shop/\${version}\`);
export const joined = import("@acme/shop/" + version);
export const worker = new URL("../generated/shop/2024-01-01/index.js", import.meta.url);
export const other = "@acme/shop/2024-01-012";
`;
  writeAll(folder, { "some/a.ts": `import "@acme/shop/2024-01-01";\n${text}` });
  const { stdout } = await upgrade(folder, "some", "--write");
  expect(stdout.slice(stdout.indexOf("some/a.ts"), stdout.lastIndexOf("\n\n"))).toBe(`some/a.ts
  1:8   rewrite  "@acme/shop/2024-01-01" becomes "@acme/shop/2025-01-01".
  2:17  review   This string contains 2024-01-01, but isn't rewritten.
  3:21  review   This string contains @acme/shop/2024-01-01, but isn't rewritten.
  4:32  review   This string contains an import path of @acme/shop without the version, so it isn't rewritten.
  5:30  review   This string contains an import path of @acme/shop without the version, so it isn't rewritten.
  6:31  review   This string contains 2024-01-01, but isn't rewritten.`);
  expect(readFileSync(join(folder, "some/a.ts"), "utf8")).toBe(`import "@acme/shop/2025-01-01";\n${text}`);
});
