import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

const document = `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths: {}
`;
const config = (path: string): string =>
  `output: packages\napis:\n  acme:\n    document: ${path}\n    package: { name: acme, version: 1.0.0 }\n`;

const files = { "spec/a.yaml": document, "almanac.yaml": config("spec/a.yaml"), "wrong.yaml": config("spec") };

test.each([
  ["generate spec --output out", "error[missing-document] spec\n"],
  ["validate spec", "error[missing-document] spec\n"],
  ["inspect model spec", "error[missing-document] spec\n"],
  ["generate --config wrong.yaml", "error[missing-document] wrong.yaml:4:15\n"],
  ["validate --config wrong.yaml", "error[missing-document] wrong.yaml:4:15\n"],
  ["generate --config spec", "error[missing-configuration] spec\n"],
  ["validate --config spec", "error[missing-configuration] spec\n"],
])("reports a folder where a file is expected: almanac %s", async (line, diagnostic) => {
  const { code, stderr } = await almanac(workspace(files), line.split(" "));
  expect(code).toBe(1);
  expect(stderr).toContain(diagnostic);
  expect(stderr).toContain("spec is a folder, not a file.");
  expect(stderr).toContain("1 error");
  expect(stderr).not.toMatch(/EISDIR|permissions/);
});

test.each([
  ["generate spec/a.yaml --output packages", "packages"],
  ["check spec/a.yaml --output packages", "packages"],
  ["generate", "packages"],
  ["generate spec/a.yaml --output packages/a/b", "packages"],
])("reports a file where the output folder should be, and does not overwrite it: almanac %s", async (line, path) => {
  const folder = workspace({ ...files, packages: "mine" });
  const { code, stderr } = await almanac(folder, line.split(" "));
  expect(code).toBe(1);
  expect(stderr).toContain(`error[blocked-path] ${path}\n`);
  expect(stderr).toContain("Move the file or link to another folder, or choose another output folder.");
  expect(stderr).not.toMatch(/ENOTDIR|EEXIST|permissions/);
  expect(readFileSync(join(folder, "packages"), "utf8")).toBe("mine");
});

test.each([
  [{ "packages/acme": "mine" }, "error[system-error] packages/acme\n  This is a file, but a folder was expected."],
  [
    { "packages/acme/index.js/mine": "" },
    "error[system-error] packages/acme/index.js\n  This is a folder, but a file was expected.",
  ],
])("reports a file or folder that blocks the path of a package: %o", async (others, diagnostic) => {
  const { code, stderr } = await almanac(workspace({ ...files, ...others }), ["generate"]);
  expect(code).toBe(1);
  expect(stderr).toContain(diagnostic);
  expect(stderr).not.toContain("permissions");
});
