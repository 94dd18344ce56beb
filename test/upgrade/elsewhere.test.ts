import { chmodSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { snapshot, writeAll } from "../support/cli.js";
import { createShop, upgrade } from "./shop.js";

let folder = "";
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

beforeAll(async () => {
  folder = await createShop({});
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("files outside the named folders stay as they are, and their new compile errors are reported", async () => {
  writeAll(folder, {
    "inside/a.js": `\uFEFF#!/usr/bin/env node\r\nimport { createClient } from "../generated/shop/2024-01-01/index.js";\r\n\r\nexport const order = await createClient().orders.getOrder({ id: "1" });\r\n/** @type {import("@acme/shop/2024-01-01").Order} */\r\nexport const other = order;\r\n`,
    "outside/b.ts": `import { order } from "../inside/a.js";\nexport const total: number = order.total;\n`,
  });
  chmodSync(join(folder, "inside/a.js"), 0o755);
  const outside = snapshot(join(folder, "outside"));
  const { stdout } = await upgrade(folder, "inside", "--write");
  expect(stdout).toMatch(/outside\/b\.ts\n {2}2:14 +fix +TS2322/);
  expect(snapshot(join(folder, "outside"))).toEqual(outside);
  expect(read("inside/a.js")).toBe(
    `\uFEFF#!/usr/bin/env node\r\nimport { createClient } from "../generated/shop/2025-01-01/index.js";\r\n\r\nexport const order = await createClient().orders.getOrder({ orderId: "1" });\r\n/** @type {import("@acme/shop/2025-01-01").Order} */\r\nexport const other = order;\r\n`,
  );
  expect(statSync(join(folder, "inside/a.js")).mode & 0o777).toBe(0o755);
});

test("in a program with several versions, only the uses of the old version are rewritten", async () => {
  const text = (version: string, argument: string): string => `import { createClient } from "@acme/shop/${version}";
import { createClient as createNew } from "@acme/shop/2025-01-01";

await createNew().orders.getOrder({ orderId: "1" });
await createNew().orders.getHealth();
await createClient().orders.getOrder(${argument});
`;
  writeAll(folder, { "mixed/a.ts": text("2024-01-01", '{ id: "1" }') });
  const { stdout } = await upgrade(folder, "mixed", "--write");
  expect(stdout).toContain("6:29  rewrite  orders.getOrder: parameter id is now orderId.");
  expect(stdout).not.toMatch(/^ {2}[45]:/m);
  expect(read("mixed/a.ts")).toBe(text("2025-01-01", '{ orderId: "1" }'));
});

test("code whose package isn't installed is reported as not checked", async () => {
  writeAll(folder, { "missing/a.ts": `import { x } from "@acme/shop/2024-01-01/nowhere";\nexport const y = x;\n` });
  const { code, stdout } = await upgrade(folder, "missing");
  expect(stdout).toContain(`fix      The module "@acme/shop/2024-01-01/nowhere" can't be resolved`);
  expect(code).toBe(1);
});
