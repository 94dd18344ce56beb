import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, importsOf, type SourceFile } from "./sources.js";

/** What each folder of the generator may import, beside itself. Imports point one way: from the bottom of this list to its top. */
const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  host: ["model"],
  diagnostics: ["model", "host"],
  load: ["model", "diagnostics", "host"],
  resolve: ["model", "diagnostics", "host", "load"],
  version: ["model", "diagnostics", "resolve"],
  analyze: ["model", "diagnostics", "resolve", "version"],
  edition: ["model", "analyze"],
  mock: ["model", "diagnostics", "host", "resolve", "version", "analyze"],
  // The description of values is shared; everything else of the document has gone by then.
  render: ["model"],
  emit: ["model", "version", "analyze", "edition", "render"],
  write: ["host"],
  "mock-server": ["diagnostics", "host"],
  config: ["model", "diagnostics", "host", "load", "resolve", "version", "analyze"],
  validate: ["model", "diagnostics", "host", "load", "resolve", "version", "analyze"],
};

/** What drives the stages may import all of them. */
const drivers = ["cli", "commands"];

const generator = filesBelow("generator/src", ".ts");
const folderOf = ({ path }: SourceFile): string => path.split("/")[2] ?? "";

test.each(Object.entries(layers))("%s imports only what stands below it", (folder, allowed) => {
  const own = generator.filter((file) => file.path.startsWith(`generator/src/${folder}/`));
  expect(own.length).toBeGreaterThan(0);
  for (const file of own) {
    for (const specifier of importsOf(file).filter((each) => each.startsWith("."))) {
      const target = join(dirname(file.path), specifier).split("/")[2] ?? "";
      expect([folder, ...allowed], `${file.path} imports ${specifier}`).toContain(target);
    }
  }
});

test("every folder of the generator has a place among the layers", () => {
  const folders = new Set(generator.map(folderOf).filter((name) => !name.endsWith(".ts")));
  expect([...folders].sort()).toEqual([...Object.keys(layers), ...drivers].sort());
});

test("only the command line and the Node host know Node", () => {
  const knowing = generator.filter(
    (file) => importsOf(file).some((specifier) => specifier.startsWith("node:")) || /\bprocess\./.test(file.text),
  );
  const paths = knowing.map(({ path }) => path.replace("generator/src/", ""));
  expect(paths.filter((path) => !path.startsWith("cli/"))).toEqual([
    "host/node-assets.ts",
    "host/node-fetch.ts",
    "host/node-host.ts",
    "host/public-address.ts",
  ]);
});

test("the client runtime knows no platform but the web's", () => {
  for (const file of filesBelow("runtime/client/src", ".ts")) {
    expect(
      importsOf(file).filter((specifier) => specifier.startsWith("node:")),
      file.path,
    ).toEqual([]);
    expect(file.text, file.path).not.toMatch(/\bprocess\.|\bBuffer\b|\bglobal\./);
  }
});

test("generated packages import their own files and the runtime's door for them, their kit the one for users, and nothing else", () => {
  for (const file of filesBelow("generated", ".js", ".d.ts")) {
    for (const specifier of importsOf(file))
      expect(specifier, file.path).toMatch(
        /\/kit\.(?:js|d\.ts)$/.test(file.path)
          ? /^@almanac\/client$/
          : /^(\.{1,2}\/[\w./-]+\.js|@almanac\/(client|mock)\/codegen\/v1)$/,
      );
  }
});
