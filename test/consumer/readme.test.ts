import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, root } from "../support/cli.js";
import { typeErrors } from "../support/type-errors.js";

const readmes = [
  "README.md",
  "docs/kit.md",
  "docs/from-openapi-fetch.md",
  "generated/atlas/README.md",
  "generated/atlas-v1/README.md",
  "generated/cloud-manager/README.md",
  "generated/mongodb-cloud-mock/README.md",
];

test.each(readmes)("the code in %s compiles", (path) => {
  const blocks = [...readFileSync(join(root, path), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
    ([, code = ""]) => code,
  );
  if (/generated\/.*(?<!mock)\/README/.test(path)) expect(blocks.length).toBeGreaterThanOrEqual(3);
  const files = new Map(
    blocks.map((code, index) => [join(root, `test/consumer/block-${index}.mts`), `${code}\nexport {};\n`]),
  );
  expect(typeErrors(files)).toEqual([]);
});

test("the transcript in the README equals the output of the commands, apart from the port", async () => {
  const [, expected = ""] =
    /^```console\n\$ npm start\n([\s\S]*?)^```$/m.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  const { stdout } = await almanac(root, ["generate"]);
  const printed =
    stdout + execFileSync(process.execPath, ["examples/rotate-keys/against-mock.js"], { cwd: root }).toString();
  const withoutPort = (text: string): string => text.replace(/127\.0\.0\.1:\d+/, "127.0.0.1");
  expect(withoutPort(printed)).toBe(withoutPort(expected));
});

test("the output of almanac diff in the README is the beginning of what the command prints", async () => {
  const [, line = "", expected = ""] =
    /^```console\n\$ npx almanac (diff .*)\n([\s\S]*?)^…\n/m.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  const { stdout } = await almanac(root, line.split(" "));
  expect(expected.length).toBeGreaterThan(100);
  expect(stdout.startsWith(expected)).toBe(true);
});
