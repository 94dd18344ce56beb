import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check, generate } from "../../generator/dist/index.js";
import { almanac, start, workspace, writeAll } from "../support/cli.js";
import { inMemory, formatDiagnosticsOf } from "../support/memory-run.js";
import { documentReferringTo as document } from "./document-referring-to.js";

const problem = `type: object
required: [code]
properties:
  code: { type: integer }
  cause: { $ref: "../parts/Cause.yaml" }
`;
const cause = "type: object\nproperties: { why: { type: string } }\n";
const files = {
  "spec/openapi.yaml": document("../common/Problem.yaml"),
  "common/Problem.yaml": problem,
  "parts/Cause.yaml": cause,
};
const choice = { document: "spec/openapi.yaml", output: "out" };

test("resolves references into an allowed folder, and from there into another", async () => {
  const { files: made, generate: run } = inMemory(files);
  const summary = await run({ ...choice, allow: ["common", "./parts/"] });
  expect(formatDiagnosticsOf(summary)).toBe("");
  expect(made.get("out/things.d.ts")).toMatch(/interface Problem \{[^}]*code: number;[^}]*cause\?: Cause/);
});

test("rejects a reference into a folder that isn't allowed, and explains how to allow it", async () => {
  const { diagnostics } = await inMemory(files).generate({ ...choice, allow: ["common"] });
  expect(diagnostics.map(({ code, file, line, column }) => [code, file, line, column])).toEqual([
    ["reference-outside-folder", "common/Problem.yaml", 5, 18],
  ]);
  expect(diagnostics[0]?.help).toContain("--allow parts");
});

test.each(["../commons/Problem.yaml", "../common/../secret/Problem.yaml", "../common-not/Problem.yaml"])(
  "rejects %s, which isn't in the allowed folder common",
  async (reference) => {
    const { diagnostics } = await inMemory({
      ...files,
      "spec/openapi.yaml": document(reference),
      "secret/Problem.yaml": cause,
      "commons/Problem.yaml": cause,
      "common-not/Problem.yaml": cause,
    }).generate({ ...choice, allow: ["common"] });
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([["reference-outside-folder", 13]]);
  },
);

test("reports a missing file in an allowed folder", async () => {
  const changed = { ...files, "spec/openapi.yaml": document("../common/Problm.yaml") };
  const { diagnostics } = await inMemory(changed).generate({ ...choice, allow: ["common"] });
  expect(diagnostics.map(({ code }) => code)).toEqual(["broken-reference"]);
});

test("`allow` in the configuration applies to one API, with paths relative to the configuration", async () => {
  const api = (allow: string): string =>
    `{ document: spec/openapi.yaml, ${allow} package: { name: a, version: 1.0.0 } }`;
  const config = `apis:\n  open: ${api("allow: [../common, ../parts],")}\n  shut: ${api("")}\n`;
  const { diagnostics } = await inMemory({
    "home/almanac.yaml": config,
    "home/spec/openapi.yaml": document("../../common/Problem.yaml"),
    "common/Problem.yaml": problem,
    "parts/Cause.yaml": cause,
  }).generate({ config: "home/almanac.yaml" });
  expect(diagnostics.map(({ code, file, line }) => [code, file, line])).toEqual([
    ["reference-outside-folder", "home/spec/openapi.yaml", 13],
  ]);
});

test.each([
  ["a string instead of a list", "allow: common", "invalid-configuration", 4, 12],
  ["a number", "allow: [1]", "invalid-configuration", 4, 13],
  ["a missing folder", "allow: [spec, gone]", "invalid-allow", 4, 19],
  ["a file", "allow: [spec/openapi.yaml]", "invalid-allow", 4, 13],
  ["a file URL", "allow: [spec, file:///etc]", "invalid-allow", 4, 19],
  ["an http URL", "allow: ['http://example.com/']", "invalid-allow", 4, 13],
  ["a URL with a password", "allow: ['https://me:secret@example.com/']", "invalid-allow", 4, 13],
  ["a URL with a pattern", "allow: ['https://*.example.com/']", "invalid-allow", 4, 13],
  ["an incomplete URL", "allow: ['https:']", "invalid-allow", 4, 13],
])("reports an invalid value with its location: %s", async (_, allow, code, line, column) => {
  const config = `apis:\n  acme:\n    document: spec/openapi.yaml\n    ${allow}\n    package: { name: acme, version: 1.0.0 }\n`;
  const { diagnostics } = await inMemory({ "almanac.yaml": config, "spec/openapi.yaml": document("#/x") }).generate();
  expect(diagnostics.map((each) => [each.code, each.file, each.line, each.column])).toContainEqual([
    code,
    "almanac.yaml",
    line,
    column,
  ]);
  expect(JSON.stringify(diagnostics)).not.toContain("secret");
});

test("follows symbolic links only to files in allowed folders", async () => {
  const folder = workspace({ ...files, "secret/Cause.yaml": "type: object\ntitle: the secret\n" });
  symlinkSync("../secret/Cause.yaml", join(folder, "common/link.yaml"));
  symlinkSync("../secret", join(folder, "common/folder"));
  symlinkSync("../parts/Cause.yaml", join(folder, "common/fine.yaml"));
  for (const [path, isSound] of [
    ["link.yaml", false],
    ["folder/Cause.yaml", false],
    ["fine.yaml", true],
  ] as const) {
    writeAll(folder, { "spec/openapi.yaml": document(`../common/${path}`) });
    const summary = await generate({ folder, ...choice, allow: ["common", "parts"] });
    expect(summary.isSound, path).toBe(isSound);
    expect(JSON.stringify(summary.diagnostics)).not.toContain("the secret");
  }
});

test("names of colliding schemas don't depend on the working directory", async () => {
  const folder = workspace({
    "spec/openapi.yaml": document("../common/Thing.yaml"),
    "common/Thing.yaml": 'type: object\nproperties: { inner: { $ref: "../parts/thing.yaml" } }\n',
    "parts/thing.yaml": cause,
  });
  const above = await generate({ folder, ...choice, allow: ["common", "parts"] });
  const options = { document: "openapi.yaml", output: "../out", allow: ["../common", "../parts"] };
  const beside = await check({ folder: join(folder, "spec"), ...options });
  expect(above.diagnostics.map(({ code }) => code)).toEqual(["name-collision"]);
  expect(beside.packages.map(({ changes }) => changes)).toEqual([[]]);
});

test.each([
  ["generate", ["generate", "spec/openapi.yaml", "--output", "out"], 0],
  ["check", ["check", "spec/openapi.yaml", "--output", "out"], 1],
  ["validate", ["validate", "spec/openapi.yaml"], 0],
  ["inspect", ["inspect", "model", "spec/openapi.yaml"], 0],
])("almanac %s accepts --allow several times", async (_, args, code) => {
  const folder = workspace(files);
  const ended = await almanac(folder, [...args, "--allow", "common", "--allow", join(folder, "parts")]);
  expect(ended.stdout + ended.stderr).not.toContain("reference-outside-folder");
  expect(ended.code).toBe(code);
});

test("almanac mock accepts --allow for documents", async () => {
  const mock = start(workspace(files), [
    "mock",
    "spec/openapi.yaml",
    "--port",
    "0",
    "--allow",
    "common",
    "--allow",
    "parts",
  ]);
  expect(await mock.until("stdout", /http:\/\/127/)).toContain("1 operation");
  expect((await mock.stop()).code).toBe(0);
});
