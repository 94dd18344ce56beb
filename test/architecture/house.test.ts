import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { openApiObjects } from "../../generator/dist/resolve/check/fields/openapi-objects.js";
import { root } from "../support/cli.js";
import { filesBelow } from "./sources.js";

const own = [
  ...filesBelow("generator", ".ts", ".js"),
  ...filesBelow("runtime", ".ts"),
  ...filesBelow("test", ".ts").filter(({ path }) => !path.includes("/output/")),
  ...filesBelow("examples", ".ts", ".js"),
];

test("files have at most 300 lines and no unfinished work", () => {
  for (const { path, text } of own) {
    expect(text.split("\n").length, path).toBeLessThanOrEqual(300);
    if (!path.startsWith("test/architecture"))
      expect(text, path).not.toMatch(/\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)|eslint-disable/);
  }
});

test("file names are plain words", () => {
  for (const { path } of own) {
    // Behavior files have the names of their operations, which are camel case.
    expect(path.replace(/\/behaviours\/\w+\.ts$/, "")).toMatch(/^[a-z0-9./-]+$/);
    expect(path).not.toMatch(/(^|\/)(utils?|common|misc|helpers)\//);
  }
});

/** Returns folders and all their subfolders, relative to the root. */
function foldersOf(...roots: readonly string[]): readonly string[] {
  return roots.flatMap((folder) => [
    folder,
    ...readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  ]);
}

const rooms = foldersOf(
  "generator/src",
  "runtime/client/src",
  "runtime/mock/src",
  "runtime/query/src",
  "runtime/cli/src",
  "runtime/mcp/src",
  "runtime/mock-ui/src",
  "runtime/validators/src",
  "templates",
);

test("folders have at most 20 files, and the root of the mock runtime at most 10", () => {
  for (const folder of rooms) {
    const files = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length, folder).toBeLessThanOrEqual(20);
  }
  expect(
    readdirSync(join(root, "runtime/mock/src"), { withFileTypes: true }).filter((entry) => entry.isFile()).length,
  ).toBeLessThanOrEqual(10);
});

test("each folder has a README that states what belongs in it", () => {
  const folders = [
    ...rooms,
    "spec",
    "spec/docs",
    "spec/mongodb-cloud",
    "templates",
    "generator",
    "runtime",
    "runtime/client",
    "runtime/mock",
    "runtime/mock-ui",
    "runtime/query",
    "runtime/cli",
    "runtime/mcp",
    "runtime/validators",
    "generated",
    "test",
    "test/fixtures",
    "test/golden",
    "examples",
    "test/mutation",
    "bench",
    "docs",
    "docs/decisions",
    "docs/mock",
  ];
  for (const folder of folders) expect(existsSync(join(root, folder, "README.md")), folder).toBe(true);
});

test("lock files contain no registry URLs", () => {
  const locks = ["", "test/tools/", "test/corpus/", "runtime/mock-ui/viewer/"]
    .map((folder) => join(root, folder, "package-lock.json"))
    .filter((path) => existsSync(path));
  for (const path of locks) expect(readFileSync(path, "utf8")).not.toMatch(/"resolved": "https?:/);
});

test("the tables of the specification name objects that exist", () => {
  const named = Object.values(openApiObjects).flatMap((definition) =>
    typeof definition === "string" ? [definition] : Object.values(definition),
  );
  const types = named.flatMap((text) => (text.split(" ")[0] ?? "").replace(/[!{}]|\[\]/g, "").split("|"));
  const unknown = types.filter((type) => /^[A-Z]/.test(type) && !Object.hasOwn(openApiObjects, type));
  expect(unknown).toEqual([]);
});

test("packages have license, README and engines, and no scripts", () => {
  const packages = [
    "generator",
    ...["runtime", "generated"].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)),
  ];
  for (const folder of packages.filter((each) => existsSync(join(root, each, "package.json")))) {
    const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Readonly<
      Record<string, unknown>
    >;
    expect(manifest, folder).toMatchObject({ license: "MIT", type: "module", engines: { node: ">=20.19" } });
    expect(manifest["scripts"], folder).toBeUndefined();
    for (const file of ["README.md", "LICENSE"])
      expect(existsSync(join(root, folder, file)), `${folder}/${file}`).toBe(true);
  }
});
