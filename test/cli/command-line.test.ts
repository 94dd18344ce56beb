import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseCommandLine } from "../../generator/dist/cli/options/parse-command-line.js";
import { almanac, workspace } from "../support/cli.js";

const document = `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths: {}
`;

/** Parses a command line that must be invalid, and returns the message and the help as one text. */
function misuseOf(line: string): string {
  const parsed = parseCommandLine(line.split(" "));
  return parsed.kind === "misuse" ? `${parsed.misuse.message} ${parsed.misuse.help}` : parsed.kind;
}

test.each([
  ["genrate", 'Unknown command "genrate". Did you mean generate?'],
  ["frobnicate", 'Unknown command "frobnicate". Run almanac --help for the list of commands.'],
  ["--json genrate", 'Unknown command "genrate". Did you mean generate?'],
  ["a.yaml generate", 'Unknown command "a.yaml". Run almanac --help for the list of commands.'],
  [
    "--json",
    "The command is missing. Use one of init, generate, check, validate, diff, update, upgrade, mock, inspect, versions, changelog, release, reduce, completion, or run almanac --help.",
  ],
  ["--version 2024-01-01", "The command is missing. Use one of"],
])("reports an unknown or missing command: almanac %s", (line, message) => {
  expect(misuseOf(line)).toContain(message);
});

test.each([
  ["generate a.yaml --outputt out", 'Unknown option "--outputt" for almanac generate. Did you mean --output?'],
  ["--outputt out generate a.yaml", 'Unknown option "--outputt" for almanac generate. Did you mean --output?'],
  ["generate --outputt=out", 'Unknown option "--outputt" for almanac generate. Did you mean --output?'],
  ["generate --frobnicate", 'Unknown option "--frobnicate" for almanac generate. Run almanac generate --help.'],
  ["generate -x", 'Unknown option "-x" for almanac generate. Run almanac generate --help.'],
  ["generate -v", 'Unknown option "-v" for almanac generate. Run almanac generate --help.'],
  [
    "validate --version 1",
    'Unknown option "--version" for almanac validate. --version is an option of almanac check, inspect.',
  ],
  ["mock a.yaml --strict", "--strict is an option of almanac generate, check, validate, versions."],
  ["--frobnicate", 'Unknown option "--frobnicate". Run almanac --help.'],
])("reports an unknown option: almanac %s", (line, message) => {
  expect(misuseOf(line)).toContain(message);
});

test.each([
  ["generate a.yaml --output", 'Option "--output" needs a value. Write --output <folder>.'],
  ["generate a.yaml -o", 'Option "-o" needs a value. Write --output <folder>.'],
  [
    "generate --output --json",
    'Option "--output" needs a value, but is followed by "--json". Write --output <folder>.',
  ],
  ["generate --json=yes", 'Option "--json" does not accept a value. Write --json.'],
  ["mock a.yaml --auth on", 'Invalid value "on" for option "--auth". Write --auth strict|off.'],
  ["generate --filter deprecated", 'Invalid value "deprecated" for option "--filter". Write --filter operation='],
  ["generate --exclude path=", 'Invalid value "path=" for option "--exclude". Write --exclude operation='],
])("reports a missing or invalid value: almanac %s", (line, message) => {
  expect(misuseOf(line)).toContain(message);
});

test.each([
  [
    "generate a.yaml b.yaml --output out",
    "almanac generate accepts only one document, but a.yaml and b.yaml were given.",
  ],
  ["validate a.yaml b.yaml", 'under "documents"'],
  ["inspect model a.yaml b.yaml", "almanac inspect accepts only one document"],
  ["validate a.yaml --config x.yaml", "--config x.yaml cannot be combined with the document a.yaml."],
  ["mock a.yaml --config x.yaml", "--config x.yaml cannot be combined with the document a.yaml."],
  ["generate a.yaml --output out --api x", "--api selects APIs from a configuration"],
  ["check --output out", "--output needs a document."],
  ["generate a.yaml", "almanac generate a.yaml needs --output, the folder of the package."],
  ["inspect", 'almanac inspect needs the argument "model" or "pagination".'],
  ["check --version 1", "--version needs --against."],
  ["inspect modle", 'almanac inspect cannot print "modle".'],
  ["mock", "almanac mock needs a document, or the name of a mock or an API."],
])("reports arguments that are missing or exclude each other: almanac %s", (line, message) => {
  expect(misuseOf(line)).toContain(message);
});

test("prints the error and the help to stderr, exits with 2, and writes nothing", async () => {
  const folder = workspace({ "a.yaml": document });
  expect(await almanac(folder, ["generate", "a.yaml", "--output", "out", "--api", "x"])).toEqual({
    code: 2,
    stdout: "",
    stderr: `almanac: --api selects APIs from a configuration, so it cannot be combined with the document a.yaml.
  help: Remove one of them: almanac generate --api x, for example.
`,
  });
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("accepts options before the command", async () => {
  const { code, stdout } = await almanac(workspace({ "a.yaml": document }), ["--json", "validate", "a.yaml"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ isValid: true });
});

test("accepts the version of an API as the value of --version", () => {
  expect(parseCommandLine(["inspect", "model", "--version", "2024-01-01"])).toMatchObject({
    kind: "run",
    invocation: { command: "inspect", operands: ["model"], values: { version: "2024-01-01" } },
  });
});
