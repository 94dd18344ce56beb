import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/dist/index.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { generatePackages } from "../../generator/dist/commands/generate-packages.js";
import { snapshot, workspace } from "../support/cli.js";
import { faultsOfPaths } from "./sinks.js";

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: { "/a": { get: { operationId: "getA", tags: ["Things"], responses: { 204: { description: "OK" } } } } },
});

function configuration(output: string): string {
  return JSON.stringify({
    output,
    apis: { things: { document: "openapi.json", package: { name: "things", version: "1.0.0" } } },
  });
}

function createWorkspace(output = "out"): { readonly folder: string; readonly victim: string } {
  const victim = workspace({ "mine.txt": "mine", "package.json": "mine" });
  return { folder: workspace({ "openapi.json": document, "almanac.yaml": configuration(output) }), victim };
}

test.each([
  ["the package's folder", "out/things"],
  ["the output folder", "out"],
])("a link at the path of %s is not followed", async (_, link) => {
  const { folder, victim } = createWorkspace();
  const before = snapshot(victim);
  mkdirSync(join(folder, link, ".."), { recursive: true });
  symlinkSync(victim, join(folder, link));
  const summary = await generate({ folder });
  expect(summary.isSound).toBe(false);
  expect(summary.diagnostics[0]?.code).toMatch(/^(blocked-path|output-outside-folder)$/);
  expect(snapshot(victim)).toEqual(before);
});

test("a symbolic link at the path of a generated file is kept or replaced, but its target never changes", async () => {
  const { folder, victim } = createWorkspace();
  await generate({ folder });
  rmSync(join(folder, "out/things/package.json"));
  symlinkSync(join(victim, "package.json"), join(folder, "out/things/package.json"));
  await generate({ folder });
  expect(readFileSync(join(victim, "package.json"), "utf8")).toBe("mine");
});

test("obsolete files are removed only if they were generated and not edited, and never behind a link", async () => {
  const { folder, victim } = createWorkspace();
  await generate({ folder });
  const listPath = join(folder, "out/things/.almanac.json");
  const list = JSON.parse(readFileSync(listPath, "utf8")) as { files: Record<string, string> };
  const [known = ""] = Object.values(list.files);
  // A manipulated list, with files outside the package.
  Object.assign(list.files, { "../../openapi.json": known, "/etc/passwd": known, "linked/mine.txt": known });
  writeFileSync(listPath, JSON.stringify(list));
  symlinkSync(victim, join(folder, "out/things/linked"));
  writeFileSync(join(folder, "out/things/notes.txt"), "by hand");
  await generate({ folder });
  expect(readFileSync(join(folder, "openapi.json"), "utf8")).toBe(document);
  expect(readFileSync(join(folder, "out/things/notes.txt"), "utf8")).toBe("by hand");
  expect(readFileSync(join(victim, "mine.txt"), "utf8")).toBe("mine");
  expect(lstatSync(join(folder, "out/things/linked")).isSymbolicLink()).toBe(true);
});

test.each(["../beside", "/tmp/almanac-hostile-output", "a/../../beside", ".."])(
  "a configuration can't set its output folder to %s",
  async (output) => {
    const { folder } = createWorkspace(output);
    const summary = await generate({ folder });
    expect(summary.diagnostics.map(({ code, file, line }) => [code, file, line])).toEqual([
      ["output-outside-folder", "almanac.yaml", 1],
    ]);
  },
);

test.each(["..\\beside", "out\\things"])(
  "a configuration can't set its output folder to %s on any system",
  async (output) => {
    const { folder } = createWorkspace(output);
    const summary = await generate({ folder });
    expect(summary.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["invalid-configuration", "The path contains a backslash."],
    ]);
  },
);

test.each([
  ["moves a file out of the folder", { moves: [["0", "../stolen.txt"]], removes: [] }],
  ["moves a file to an absolute path", { moves: [["0", "/tmp/almanac-hostile-stolen"]], removes: [] }],
  ["removes a file outside of the folder", { moves: [], removes: ["../openapi.json"] }],
  ["writes through a link", { moves: [["0", "link/mine.txt"]], removes: [] }],
  ["removes through a link", { moves: [], removes: ["link/mine.txt"] }],
  ["moves a file from outside of the folder", { moves: [["../../openapi.json", "a"]], removes: [] }],
  ["is invalid", { moves: 1 }],
])("a forged journal is not carried out: one that %s", async (_, journal) => {
  const { folder, victim } = createWorkspace();
  mkdirSync(join(folder, "out/.almanac-staging-999999999"), { recursive: true });
  symlinkSync(victim, join(folder, "out/link"));
  writeFileSync(join(folder, "out/.almanac-staging-999999999/0"), "stolen");
  writeFileSync(join(folder, "out/.almanac-staging-999999999/journal.json"), JSON.stringify(journal));
  const before = [snapshot(victim), readFileSync(join(folder, "openapi.json"), "utf8")];
  const summary = await generate({ folder });
  expect(summary.diagnostics.map(({ code }) => code)).toEqual(["system-error"]);
  expect([snapshot(victim), readFileSync(join(folder, "openapi.json"), "utf8")]).toEqual(before);
});

test("file names are valid on every system, whatever the names of resources", async () => {
  const names = [
    "Things",
    "things",
    "THINGS",
    "thi\u0301ngs",
    "th\u00edngs",
    "CON",
    "nul.txt",
    "com1",
    "aux ",
    "index",
    "connect",
    "shared",
    "../../x",
    "..\\x",
    "a/b",
    "a.",
    "",
    " ",
    "x".repeat(500),
    "日本",
    "💥",
    "__proto__",
    "constructor",
    "then",
    ".npmrc",
    "node_modules",
    "package.json",
  ];
  const paths = Object.fromEntries(
    names.map((tag, index) => [
      `/p${index}`,
      { get: { operationId: `get${index}`, tags: [tag], responses: { 204: { description: "OK" } } } },
    ]),
  );
  const files = new Map([
    ["almanac.yaml", configuration("generated")],
    ["openapi.json", JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths })],
  ]);
  const { isSound } = await generatePackages({ host: createMemoryHost(files), assets: readNodeAssets() });
  expect(isSound).toBe(true);
  const written = [...files.keys()].filter((path) => path.startsWith("generated/"));
  expect(written.length).toBeGreaterThan(30);
  expect(faultsOfPaths(written)).toEqual([]);
});

test("a link that is created during a run is replaced, not written through", async () => {
  const { folder, victim } = createWorkspace();
  await generate({ folder });
  renameSync(join(folder, "out/things/README.md"), join(folder, "README.old"));
  symlinkSync(join(victim, "mine.txt"), join(folder, "out/things/README.md"));
  await generate({ folder });
  expect(readFileSync(join(victim, "mine.txt"), "utf8")).toBe("mine");
});
