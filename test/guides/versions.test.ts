import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { followGuide } from "./follow-guide.js";

test("the guide for owners of a dated API leads to two releases with a changelog", async () => {
  const { folder, printed } = await followGuide("own-api.md");
  const packed = printed.filter(({ command }) => command.startsWith("npm pack")).map(({ output }) => output.trim());
  expect(packed).toEqual(["acme-orders-1.0.0.tgz", "acme-orders-2.0.0.tgz"]);
  const changelog = readFileSync(join(folder, "generated/orders/CHANGELOG.md"), "utf8");
  expect(changelog).toMatch(
    /## 2\.0\.0[\s\S]*The API version 2025-06-01[\s\S]*## 1\.0\.0[\s\S]*### 2025-06-01[\s\S]*cancelOrder/,
  );
});

test("the guide for a new API version moves a program to it", async () => {
  const { folder } = await followGuide("add-version.md");
  const program = readFileSync(join(folder, "src/total.ts"), "utf8");
  expect(program).toContain('from "../generated/shop/2025-01-01/index.js"');
  expect(program).toContain("getOrder({ orderId: id })");
});
