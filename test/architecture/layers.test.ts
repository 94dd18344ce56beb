import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, importsOf, type SourceFile } from "./sources.js";

/** The folders that each folder of the generator may import. Imports point one way: from the bottom of this list to its top. */
const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  host: ["model"],
  diagnostics: ["model", "host"],
  load: ["model", "diagnostics", "host"],
  resolve: ["model", "diagnostics", "host", "load"],
  version: ["model", "diagnostics", "resolve"],
  analyze: ["model", "diagnostics", "resolve", "version"],
  openapi: ["model", "resolve", "version", "analyze"],
  // `render` has the encoders of the formats.
  diff: ["model", "diagnostics", "resolve", "version", "openapi", "render"],
  edition: ["model", "analyze"],
  mock: ["model", "diagnostics", "host", "resolve", "version", "analyze"],
  // The schemas of validators and fixtures are those of the tables of mocks.
  validators: ["model", "diagnostics", "resolve", "version", "analyze", "mock"],
  // `render` needs only the types of documentation and values.
  render: ["model"],
  emit: ["model", "version", "analyze", "edition", "openapi", "render"],
  write: ["host"],
  upgrade: ["model", "diagnostics", "host", "diff"],
  "mock-server": ["diagnostics", "host"],
  config: ["model", "diagnostics", "host", "load", "resolve", "version", "analyze"],
  templates: ["model", "diagnostics", "host", "load", "config", "render"],
  validate: ["model", "diagnostics", "host", "load", "resolve", "version", "analyze"],
};

/** Folders that run the stages, and may import all of them. */
const drivers = ["bundlers", "cli", "commands"];

const generator = filesBelow("generator/src", ".ts");
const folderOf = ({ path }: SourceFile): string => path.split("/")[2] ?? "";

test.each(Object.entries(layers))("%s imports only the folders listed for it", (folder, allowed) => {
  const own = generator.filter((file) => file.path.startsWith(`generator/src/${folder}/`));
  expect(own.length).toBeGreaterThan(0);
  for (const file of own) {
    for (const specifier of importsOf(file).filter((each) => each.startsWith("."))) {
      const target = join(dirname(file.path), specifier).split("/")[2] ?? "";
      expect([folder, ...allowed], `${file.path} imports ${specifier}`).toContain(target);
    }
  }
});

test("every folder of the generator is listed as a layer or a driver", () => {
  const folders = new Set(generator.map(folderOf).filter((name) => !name.endsWith(".ts")));
  expect([...folders].sort()).toEqual([...Object.keys(layers), ...drivers].sort());
});

test("only the command line, the plugins for bundlers and the Node host import Node modules or use process", () => {
  const knowing = generator.filter(
    (file) => importsOf(file).some((specifier) => specifier.startsWith("node:")) || /\bprocess\./.test(file.text),
  );
  const paths = knowing.map(({ path }) => path.replace("generator/src/", ""));
  expect(paths.filter((path) => !/^(bundlers|cli)\//.test(path))).toEqual([
    "host/git/git-tree.ts",
    "host/git/is-in-repository.ts",
    "host/git/read-head.ts",
    "host/git/revision-host.ts",
    "host/git/run-git.ts",
    "host/node-assets.ts",
    "host/node-fetch.ts",
    "host/node-host.ts",
    "host/open-state.ts",
    "host/open-tarball.ts",
    "host/public-address.ts",
    "host/sha256.ts",
  ]);
});

test("the client runtime uses web platform APIs only", () => {
  for (const file of filesBelow("runtime/client/src", ".ts")) {
    expect(
      importsOf(file).filter((specifier) => specifier.startsWith("node:")),
      file.path,
    ).toEqual([]);
    expect(file.text, file.path).not.toMatch(/\bprocess\.|\bBuffer\b|\bglobal\./);
  }
});

test("the runtime of validators imports only its own files, schema libraries, and the rules of the mocks", () => {
  const allowed = [
    "zod",
    "valibot",
    "@standard-schema/spec",
    "ajv-formats/dist/formats.js",
    "@almanac/mock/validation",
  ];
  for (const file of filesBelow("runtime/validators/src", ".ts")) {
    const others = importsOf(file).filter((specifier) => !/^\.\.?\//.test(specifier));
    expect(
      others.filter((specifier) => !allowed.includes(specifier)),
      file.path,
    ).toEqual([]);
  }
});

test("the query runtime imports only its own files, and types", () => {
  for (const file of filesBelow("runtime/query/src", ".ts")) {
    const values = file.text.replace(/^import type .*?;$/gms, "");
    expect(
      importsOf({ ...file, text: values }).filter((specifier) => !specifier.startsWith("./")),
      file.path,
    ).toEqual([]);
  }
});

test("the runtime of command lines imports only its own files and Node's modules", () => {
  for (const file of filesBelow("runtime/cli/src", ".ts"))
    expect(
      importsOf(file).filter((specifier) => !/^(\.{1,2}\/|node:)/.test(specifier)),
      file.path,
    ).toEqual([]);
});

test("the page of mocks imports nothing but its own files, and its server Node modules", () => {
  for (const file of filesBelow("runtime/mock-ui/src", ".ts")) {
    const others = importsOf(file).filter((specifier) => !specifier.startsWith("."));
    const isServer = file.path.startsWith("runtime/mock-ui/src/server/");
    expect(
      others.filter((specifier) => !(isServer && specifier.startsWith("node:"))),
      file.path,
    ).toEqual([]);
    expect(
      importsOf(file).filter((specifier) => specifier.includes(isServer ? "/page/" : "/server/")),
      file.path,
    ).toEqual([]);
    expect(file.text, file.path).not.toMatch(
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|setHTML\w*)\b/,
    );
  }
});

test("generated packages import only their own files and the runtime's codegen door, and their kit the runtime's public entry point", () => {
  for (const file of filesBelow("generated", ".js", ".d.ts")) {
    for (const specifier of importsOf(file))
      expect(specifier, file.path).toMatch(
        /\/kit\.(?:js|d\.ts)$/.test(file.path)
          ? /^@almanac\/client$/
          : /\/openapi-fetch\.(?:js|d\.ts)$/.test(file.path)
            ? /^(\.\/(connect|paths)\.js|(\.\.\/[\w.-]+|\.)\/openapi-fetch\.js|@almanac\/client(\/codegen\/v2|\/openapi-fetch))$/
            : /\/bin\/[\w-]+\.js$/.test(file.path)
              ? /^(\.\.\/[\w./-]+\.js|@almanac\/cli\/codegen\/v1)$/
              : /^(\.{1,2}\/[\w./-]+\.js|@almanac\/(client\/codegen\/v2|mock\/codegen\/v1))$/,
      );
  }
});
