import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/cli.js";
import { listFiles } from "./list-files.js";
import { listDependencies, listReached, modulesOf } from "./list-imports.js";
import { listEntryPoints, listTypedEntryPoints, readManifest } from "./manifest.js";
import { clients, folderOf, packed } from "./packed.js";
import { mustRun } from "./run-command.js";
import { isMissing, viewer } from "./tools.js";

const about = ["LICENSE", "README.md", "package.json"];
/** The texts of a generated package whose configuration has a changelog. */
const aboutGenerated = ["CHANGELOG.md", ...about];
const mockRuntime = "@almanac/mock";
const page = "@almanac/mock-ui";
/** The runtimes whose scripts are bundled. Their declarations aren't. */
const bundled = [mockRuntime, "@almanac/validators"];
const runtimes = ["client", "mock", "mock-ui", "query", "cli", "mcp", "validators"].map((name) => `@almanac/${name}`);
const mock = "@almanac/mongodb-cloud-mock";
const generated = clients.filter((name) => !runtimes.includes(name));
const all = Object.keys(packed.tarballs);

async function contentsOf(name: string): Promise<readonly string[]> {
  const listed = await mustRun(root, "tar", ["-tf", packed.tarballs[name] ?? ""]);
  return listed
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""))
    .sort();
}

/** Returns the files that the compiler writes for the sources of a folder. */
function compiled(folder: string): readonly string[] {
  const modules = listFiles(join(root, folder, "src"), ".ts").map((path) => path.replace(/\.ts$/, ""));
  return modules.flatMap((module) => [`dist/${module}.js`, `dist/${module}.d.ts`]);
}

/** Returns the files in a package's list of generated files. */
function owned(name: string): readonly string[] {
  const path = join(root, name.replace("@almanac", "generated"), ".almanac.json");
  return Object.keys((JSON.parse(readFileSync(path, "utf8")) as { readonly files: object }).files);
}

test("the tarball of @almanac/client contains the compiled files, their shared declarations, README and license", async () => {
  const declarations = "dist/codegen/declarations.d.ts";
  expect(await contentsOf("@almanac/client")).toEqual([...about, declarations, ...compiled("runtime/client")].sort());
});

test.each([
  [mockRuntime, "dist/bundle/codegen/v1.js"],
  ["@almanac/validators", "dist/bundle/zod.js"],
])("the tarball of %s contains declarations, and a bundle with the licenses of its packages", async (name, module) => {
  const contents = await contentsOf(name);
  const bundle = contents.filter((path) => path.startsWith("dist/bundle/"));
  expect(bundle).toEqual(expect.arrayContaining(["dist/bundle/NOTICES.txt", module]));
  expect(bundle.filter((path) => !/\.(js|txt)$/.test(path))).toEqual([]);
  const declarations = compiled(name.replace("@almanac", "runtime")).filter((path) => path.endsWith(".d.ts"));
  expect(contents).toEqual([...about, ...declarations, ...bundle].sort());
});

test("the tarball of @almanac/query contains the compiled files, README and license", async () => {
  expect(await contentsOf("@almanac/query")).toEqual([...about, ...compiled("runtime/query")].sort());
});

test("the tarball of @almanac/cli contains the compiled files, README and license", async () => {
  expect(await contentsOf("@almanac/cli")).toEqual([...about, ...compiled("runtime/cli")].sort());
});

test.skipIf(isMissing(viewer))(
  "the tarball of @almanac/mock-ui contains its server, its site and the licenses of the viewer",
  async () => {
    const contents = await contentsOf(page);
    const server = compiled("runtime/mock-ui").filter((path) => path.startsWith("dist/server/"));
    const files = ["main.js", "allow-styles.js", "reference.js", "NOTICES.txt"];
    const copied = ["index.html", "style.css", "reference.html", "reference.css"];
    const site = [...files, ...copied].map((name) => `dist/site/${name}`);
    const isModule = (path: string): boolean => /^dist\/site\/viewer\/(?:main-\w{8}|chunks\/[\w.-]+)\.js$/.test(path);
    expect(contents.filter((path) => !isModule(path))).toEqual([...about, ...server, ...site].sort());
    expect(contents.filter(isModule).length).toBeGreaterThan(20);
    const notices = readFileSync(join(folderOf(page), "dist/site/NOTICES.txt"), "utf8");
    for (const name of ["@scalar/api-reference 1.", "@vue/runtime-core 3.", "zod "])
      expect(notices).toContain(`\n${name}`);
  },
);

test.each(generated)(
  "the tarball of %s contains the generated files without the generator's own list",
  async (name) => {
    expect(await contentsOf(name)).toEqual([...owned(name)].sort());
  },
);

test.each(generated.filter((name) => name !== mock))("the tarball of %s contains only modules", async (name) => {
  const contents = await contentsOf(name);
  const others = contents.filter((path) => !isData(path) && !/^([a-z\d-]+\/)?[a-z\d-]+(\.d\.ts|\.js)$/.test(path));
  expect(others).toEqual(aboutGenerated);
});

test("the mock's tarball contains only tables, types and hand-written code", async () => {
  const shapes = [/^tables\/[a-z\d-]+\.js$/, /^types\/[a-z\d-]+\.d\.ts$/, /^code\/(behaviours\/)?[A-Za-z\d-]+\.js$/];
  const contents = await contentsOf(mock);
  const others = contents.filter((path) => !shapes.some((shape) => shape.test(path)));
  expect(others).toEqual([...aboutGenerated, "behaviours.d.ts", "index.d.ts", "index.js"].sort());
  for (const shape of shapes) expect(contents.filter((path) => shape.test(path))).not.toEqual([]);
});

test("the generator's tarball contains the compiled files and their assets", async () => {
  const contents = await contentsOf("almanac");
  const assets = contents.filter((path) => path.startsWith("dist/assets/"));
  expect(
    assets.filter((path) => !/(\.d\.ts|\.js|\.json|\/templates\.cjs|\/LICENSE|\/NOTICES\.txt)$/.test(path)),
  ).toEqual([]);
  const schemas = listFiles(join(root, "generator/schemas")).map((path) => `schemas/${path}`);
  const bundle = contents.filter((path) => path.startsWith("dist/bundle/"));
  expect(bundle).toEqual(
    expect.arrayContaining(["dist/bundle/NOTICES.txt", "dist/bundle/build.txt", "dist/bundle/main.js"]),
  );
  expect(bundle.filter((path) => !/\.(js|txt)$/.test(path))).toEqual([]);
  const expected = [...about, "bin/almanac.js", ...schemas, ...compiled("generator"), ...assets, ...bundle];
  expect(contents).toEqual([...new Set(expected)].sort());
});

/** Whether a file is part of a reference or a table of commands, which no module imports. */
function isData(path: string): boolean {
  return /^(?:bin\/commands\/.*\.json|(?:.*\/)?openapi\.json|(?:.*\/)?reference\/.*\.md)$/.test(path);
}

test.each(clients)("every module of %s is reachable through its exports", async (name) => {
  // These runtimes have declarations of all their modules, but scripts only in the bundle.
  const isCompared = (path: string): boolean =>
    bundled.includes(name)
      ? /^dist\/bundle\/.*\.js$/.test(path)
      : // Programs, their modules and the site of the page aren't imported.
        !isData(path) && !/^(?:bin|dist\/site|dist\/cli)\//.test(path);
  const contents = (await contentsOf(name)).filter((path) => !aboutGenerated.includes(path) && isCompared(path));
  const doors = [
    ...listEntryPoints(folderOf(name)).map(({ script }) => script),
    ...listTypedEntryPoints(folderOf(name)).map(({ declarations }) => declarations),
  ];
  // These modules have no script: patterns in `exports` expose only their types.
  const sharedTypes = contents.filter((path) => /(^|\/)(shared|paths)\.d\.ts$/.test(path));
  const reached = listReached(folderOf(name), [...doors, ...sharedTypes]);
  expect(modulesOf(reached.filter(isCompared))).toEqual(modulesOf(contents));
});

test.each(all)("the dependencies of %s are exactly the packages that its files import", async (name) => {
  const folder = folderOf(name);
  const contents = await contentsOf(name);
  // Some declarations of bundled modules, which the entry points don't use, refer to packages in the bundle.
  const doors = listTypedEntryPoints(folder).map(({ declarations }) => declarations);
  const used = new Set(listReached(folder, doors));
  // The scripts of the page are bundled, and contain texts that look like imports.
  const own = contents.filter((path) => !path.startsWith("dist/site/"));
  const files = bundled.includes(name) ? own.filter((path) => used.has(path) || path.endsWith(".js")) : own;
  const { dependencies, peerDependencies } = readManifest(folder);
  expect(listDependencies(folder, files)).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort());
});
