import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/root.js";
import { followGuide } from "./follow-guide.js";

test("the guide for owners of a dated API leads to two releases with a changelog", async () => {
  const { folder, printed } = await followGuide("own-api.md");
  const packed = printed.filter(({ command }) => command.startsWith("npm pack")).map(({ output }) => output.trim());
  expect(packed).toEqual(["acme-orders-1.0.0.tgz", "acme-orders-2.0.0.tgz"]);
  const changelog = readFileSync(join(folder, "generated/orders/CHANGELOG.md"), "utf8");
  expect(changelog).toMatch(
    /## 2\.0\.0[\s\S]*The API version 2025-06-01[\s\S]*## 1\.0\.0[\s\S]*### 2025-06-01[\s\S]*cancelOrder/,
  );
}, 60_000);

test("the guide for a new API version moves a program to it", async () => {
  const { folder } = await followGuide("add-version.md");
  const program = readFileSync(join(folder, "src/total.ts"), "utf8");
  expect(program).toContain('from "../generated/shop/2025-01-01/index.js"');
  expect(program).toContain("getOrder({ orderId: id })");
}, 60_000);

test("the guide for API keys replaces a key of the mock", async () => {
  const { printed } = await followGuide("rotate-keys.md");
  expect(printed.map(({ output }) => output)).toEqual(["1 200 401\n"]);
}, 60_000);

const tutorial = readFileSync(join(root, "docs/tutorial.md"), "utf8");
const [, document = ""] = /^```yaml\n([\s\S]*?)^```$/m.exec(tutorial) ?? [];

test.each(["from-hey-api.md", "from-orval.md"])(
  "the program of %s calls the mock of the tutorial",
  async (page) => {
    const { printed } = await followGuide(page, { files: { "openapi.yaml": document } });
    expect(printed.map(({ command }) => command)).toEqual(["npx almanac init openapi.yaml --yes", "node program.js"]);
  },
  60_000,
);
