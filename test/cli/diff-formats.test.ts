import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { almanac, root } from "../support/cli.js";

// The mock's version of ajv; another one is in the root.
const require = createRequire(join(root, "runtime/mock/package.json"));
interface Validate {
  (value: unknown): boolean;
  readonly errors?: unknown;
}
const { Ajv2020 } = require("ajv/dist/2020.js") as {
  readonly Ajv2020: new (options: object) => { readonly compile: (schema: object) => Validate };
};

const versions = ["--from", "2023-01-01", "--to", "2025-03-12"];
const schema = JSON.parse(readFileSync(join(root, "generator/schemas/diff.schema.json"), "utf8")) as object;

function diff(...args: readonly string[]): ReturnType<typeof almanac> {
  return almanac(root, ["diff", "--api", "atlas", ...versions, ...args]);
}

let json = "";

beforeAll(async () => {
  json = (await diff("--format", "json")).stdout;
});

interface Finding {
  readonly id: string;
  readonly level: string;
}

test("JSON output is valid against the published schema, and --print-schema prints the schema", async () => {
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(JSON.parse(json));
  expect(validate.errors).toBeNull();
  const printed = await almanac(root, ["diff", "--print-schema"]);
  expect(JSON.parse(printed.stdout)).toEqual(schema);
  expect(printed.code).toBe(0);
});

test("fingerprints are unique, and equal in the next run", async () => {
  const fingerprints = (text: string): readonly string[] =>
    (JSON.parse(text) as { findings: readonly { fingerprint: string }[] }).findings.map((each) => each.fingerprint);
  expect(new Set(fingerprints(json)).size).toBe(fingerprints(json).length);
  expect(fingerprints((await diff("--format", "json")).stdout)).toEqual(fingerprints(json));
});

test("each format has every finding of the JSON output", async () => {
  const { findings } = JSON.parse(json) as { findings: readonly Finding[] };
  const errors = findings.filter(({ level }) => level === "error").length;
  const lines = (await diff("--format", "github")).stdout.trimEnd().split("\n");
  expect(lines.filter((line) => /^::(error|warning|notice) /.test(line))).toHaveLength(findings.length);
  const junit = (await diff("--format", "junit")).stdout;
  expect(junit).toContain(`tests="${findings.length}" failures="${errors}"`);
  const all = (await diff("--format", "junit", "--fail-on", "info")).stdout;
  expect(all).toContain(`tests="${findings.length}" failures="${findings.length}"`);
  const sarif = JSON.parse((await diff("--format", "sarif")).stdout) as { runs: readonly { results: unknown[] }[] };
  expect(sarif.runs[0]?.results).toHaveLength(findings.length);
  const html = (await diff("--format", "html")).stdout;
  expect(html.match(/class="fingerprint"/g)).toHaveLength(findings.length);
  const markdown = (await diff("--format", "markdown")).stdout;
  expect(markdown.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(findings.length);
  const oasdiff = JSON.parse((await diff("--format", "oasdiff-json")).stdout) as readonly Finding[];
  expect(oasdiff.length).toBeGreaterThanOrEqual(findings.length);
  const text = (await diff("--verbose")).stdout.split("\n");
  expect(text.filter((line) => /^(error|warning|info) {2}/.test(line))).toHaveLength(findings.length);
});

test.each([
  ["error", 1],
  ["warning", 1],
  ["info", 1],
  ["wire", 0],
  ["types", 1],
  ["none", 0],
])("--fail-on %s exits with %i", async (kind, code) => {
  expect((await diff("--fail-on", kind)).code).toBe(code);
});

test("a version that the API doesn't have exits with 3, and lists those that it has", async () => {
  const { stderr, code } = await almanac(root, [
    "diff",
    "--api",
    "atlas",
    "--from",
    "2023-01-01",
    "--to",
    "2025-03-13",
  ]);
  expect(stderr).toContain("2025-03-12");
  expect(code).toBe(3);
});
