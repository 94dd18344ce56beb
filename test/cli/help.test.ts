import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandTable } from "../../generator/dist/cli/options/command-table.js";
import { optionTable } from "../../generator/dist/cli/options/option-table.js";
import { parseCommandLine } from "../../generator/dist/cli/options/parse-command-line.js";
import { almanac, root, workspace } from "../support/cli.js";

const commands = Object.keys(commandTable);
const { version } = JSON.parse(readFileSync(join(root, "generator/package.json"), "utf8")) as { version: string };

/** Runs a command that must succeed and print nothing to stderr, and returns its output. */
async function outputOf(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await almanac(workspace({}), args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

test("almanac --help lists the commands and the global options", async () => {
  await expect(await outputOf(["--help"])).toMatchFileSnapshot("help/almanac.txt");
});

test.each(commands)("almanac %s --help prints the help of this command only", async (command) => {
  const text = await outputOf([command, "--help"]);
  await expect(text).toMatchFileSnapshot(`help/${command}.txt`);
  expect(text.split("\n").filter((line) => line.length > 100)).toEqual([]);
});

test.each([
  ["help", "generate"],
  ["--help", "generate"],
  ["-h", "generate", "openapi.yaml"],
  ["generate", "--output", "out", "-h"],
  ["generate", "--unknown", "--help"],
])("almanac %s %s … prints the help of generate", (...args) => {
  expect(parseCommandLine(args)).toEqual({ kind: "help", command: "generate" });
});

test("almanac without arguments prints the list of commands and exits with 2", async () => {
  const { code, stdout } = await almanac(workspace({}), []);
  expect({ code, stdout }).toEqual({ code: 2, stdout: await outputOf(["help"]) });
});

test.each([
  ["help", "genrate"],
  ["genrate", "--help"],
])("almanac %s %s reports the unknown command", (...args) => {
  expect(parseCommandLine(args)).toMatchObject({
    kind: "misuse",
    misuse: { message: 'Unknown command "genrate".', help: "Did you mean generate?" },
  });
});

test.each(["-v", "--version"])("almanac %s prints the version of Almanac", async (option) => {
  expect(await outputOf([option])).toBe(`${version}\n`);
});

test("every command has two examples, which are valid, and every option belongs to a command", () => {
  for (const [command, { examples }] of Object.entries(commandTable)) {
    expect(examples).toHaveLength(2);
    for (const { line } of examples)
      expect(parseCommandLine(line.split(" "))).toMatchObject({ kind: "run", invocation: { command } });
  }
  const used = new Set(Object.values(commandTable).flatMap(({ options }) => options));
  expect([...used].sort()).toEqual(Object.keys(optionTable).sort());
});
