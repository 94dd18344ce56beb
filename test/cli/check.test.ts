import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, copyOfRepository, snapshot } from "../support/cli.js";

test("check exits with 0 for the committed packages", async () => {
  const { code, stdout } = await almanac(copyOfRepository(), ["check"]);
  expect(stdout).toContain("Everything is up to date.");
  expect(code).toBe(0);
});

test("check lists edited, missing, unknown and outdated files, and changes nothing", async () => {
  const folder = copyOfRepository();
  const at = (path: string): string => join(folder, path);
  const edit = (path: string, from: string, to: string): void => {
    const text = readFileSync(at(path), "utf8");
    expect(text).toContain(from);
    writeFileSync(at(path), text.replace(from, to));
  };
  edit("generated/atlas/2023-01-01/projects.js", 'method: "DELETE"', 'method: "PATCH"');
  edit("spec/atlas-v2/paths/org-api-keys.yaml", "List the API keys of an organization", "List all keys");
  appendFileSync(at("generated/atlas/notes.txt"), "mine");
  rmSync(at("generated/atlas-v1/connect.js"));
  const before = snapshot(folder);

  const { code, stderr } = await almanac(folder, ["check", "--verbose"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/edited +2023-01-01\/projects\.js\n +operations: deleteGroup\n/);
  expect(stderr).toMatch(/outdated +2023-01-01\/programmatic-api-keys\.d\.ts\n +operations: listOrgApiKeys\n/);
  expect(stderr).toMatch(/unknown +notes\.txt/);
  expect(stderr).toMatch(/missing +connect\.js/);
  expect(snapshot(folder)).toEqual(before);

  const json = JSON.parse((await almanac(folder, ["check", "--json"])).stdout) as {
    isUpToDate: boolean;
    packages: { changes: object[] }[];
  };
  expect(json.isUpToDate).toBe(false);
  expect(json.packages.map(({ changes }) => changes.length)).toEqual([34, 1, 0, 1]);

  await almanac(folder, ["generate"]);
  const after = await almanac(folder, ["check"]);
  expect(after.stderr).toMatch(/unknown +notes\.txt/);
  expect(after.stderr).not.toMatch(/edited|outdated|missing/);
  expect(readFileSync(at("generated/atlas/notes.txt"), "utf8")).toBe("mine");
});

test("generate removes a package that is no longer configured, except for edited files", async () => {
  const folder = copyOfRepository();
  const path = join(folder, "almanac.yaml");
  const without = readFileSync(path, "utf8")
    .replace(/ {2}atlas-v1:[^]*?(?= {2}cloud-manager:)/, "")
    .replace("atlas, atlas-v1,", "atlas,");
  writeFileSync(path, without);
  appendFileSync(join(folder, "generated/atlas-v1/connect.js"), "// mine");
  const checked = await almanac(folder, ["check", "--verbose"]);
  expect(checked.code).toBe(1);
  expect(checked.stderr).toMatch(/generated\/atlas-v1 .*not in the configuration/);
  expect(checked.stderr).toMatch(/obsolete +package\.json/);
  await almanac(folder, ["generate"]);
  expect(readdirSync(join(folder, "generated/atlas-v1")).sort()).toEqual([".almanac.json", "connect.js"]);
  rmSync(join(folder, "generated/atlas-v1/connect.js"));
  await almanac(folder, ["generate"]);
  expect(readdirSync(join(folder, "generated"))).not.toContain("atlas-v1");
});

test("check ignores differences in line endings", async () => {
  const folder = copyOfRepository();
  const path = join(folder, "generated/atlas/index.js");
  writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
  expect((await almanac(folder, ["check"])).code).toBe(0);
});
