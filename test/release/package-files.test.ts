import { expect, test } from "vitest";
import { hashOfContents } from "../../generator/dist/commands/release/package-files.js";

const packageOf = (version: string, command = "shop"): ReadonlyMap<string, string> =>
  new Map([
    ["package.json", `${JSON.stringify({ name: "shop", version, type: "module" }, null, 2)}\n`],
    ["bin/commands/index.json", `${JSON.stringify({ command, package: { name: "shop", version } }, null, 2)}\n`],
    ["CHANGELOG.md", `## ${version}\n`],
  ]);

test("the hash of a package doesn't depend on its version, which the commands of earlier packages also contain", () => {
  const hash = hashOfContents(packageOf("1.0.0"));
  expect(hashOfContents(packageOf("1.0.1"))).toBe(hash);
  expect(hashOfContents(packageOf("1.0.0", "store"))).not.toBe(hash);
});
