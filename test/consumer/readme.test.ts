import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, root } from "../support/cli.js";
import { typeErrorsByFile } from "../support/type-errors-by-file.js";

const readmes = [
  "README.md",
  "docs/kit.md",
  "docs/from-openapi-fetch.md",
  "generated/atlas/README.md",
  "generated/atlas-v1/README.md",
  "generated/cloud-manager/README.md",
  "generated/mongodb-cloud-mock/README.md",
];

/** Returns the blocks of code of a page as the texts of files, by path. */
function blocksOf(path: string): ReadonlyMap<string, string> {
  const blocks = [...readFileSync(join(root, path), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
  const start = join(root, `test/consumer/block-of-${path.replaceAll("/", "-")}`);
  return new Map(blocks.map(([, code = ""], index) => [`${start}-${index}.mts`, `${code}\nexport {};\n`]));
}

let errors: ReturnType<typeof typeErrorsByFile> | null = null;

/** Returns the errors of all pages, which are checked once. */
function errorsOfAll(): ReturnType<typeof typeErrorsByFile> {
  return (errors ??= typeErrorsByFile(new Map(readmes.flatMap((path) => [...blocksOf(path)]))));
}

test.each(readmes)("the code in %s compiles", (path) => {
  const paths = [...blocksOf(path).keys()];
  if (/generated\/.*(?<!mock)\/README/.test(path)) expect(paths.length).toBeGreaterThanOrEqual(3);
  expect(paths.flatMap((each) => errorsOfAll().get(each) ?? [])).toEqual([]);
});

test("no page causes errors in other files", () => {
  const own = new Set(readmes.flatMap((path) => [...blocksOf(path).keys()]));
  expect([...errorsOfAll()].filter(([path]) => !own.has(path))).toEqual([]);
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
