import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, root, workspace } from "../support/cli.js";

const document = `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths: {}
`;
const files = { "a.yaml": document, "b.yaml": document };
const { version } = JSON.parse(readFileSync(join(root, "generator/package.json"), "utf8")) as { version: string };

test.each([
  ["a second document", ["generate", "a.yaml", "b.yaml", "--output", "out"], "One document at a time"],
  ["a second document that is not there", ["check", "a.yaml", "c.yaml", "--output", "out"], "c.yaml"],
  ["a second document to validate", ["validate", "a.yaml", "b.yaml"], "under documents"],
  ["a second document to inspect", ["inspect", "model", "a.yaml", "b.yaml"], "under documents"],
  ["a configuration beside a document", ["validate", "a.yaml", "--config", "x.yaml"], "exclude each other"],
  ["an API beside a document", ["generate", "a.yaml", "--output", "out", "--api", "x"], "--api chooses"],
  ["an output without a document", ["check", "--output", "out"], "--output belongs to a single document"],
  ["an inspection of nothing", ["inspect"], "What is to be inspected?"],
  ["options without a command", ["--json"], "A command is missing"],
  ["a version for no command", ["--version", "2024-01-01"], "A command is missing"],
  ["an unknown command after options", ["--json", "generat"], 'There is no command "generat"'],
])("what would be ignored is refused: %s", async (_, args, message) => {
  const folder = workspace(files);
  const { code, stdout, stderr } = await almanac(folder, args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).toContain("help:");
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("options may stand before the command", async () => {
  const { code, stdout } = await almanac(workspace(files), ["--json", "validate", "a.yaml"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ isValid: true });
});

test("--version alone prints Almanac's own version", async () => {
  expect(await almanac(workspace({}), ["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test("--help lists --version alone, and --help itself", async () => {
  const { code, stdout } = await almanac(workspace({}), ["--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {2}almanac --version +print Almanac's own version$/m);
  expect(stdout).toMatch(/^ {2}--help, -h +/m);
});
