import { expect, test } from "vitest";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { generatePackages } from "../../generator/dist/commands/generate-packages.js";
import { createWindowsHost } from "../support/windows-host.js";

const assets = readNodeAssets();

/** A document in several files, with tags whose names are not valid as file names on Windows. */
const spec = {
  "openapi.yaml": `openapi: 3.1.0
info: { title: Trees, version: "1" }
paths:
  /trees/{id}: { $ref: paths/tree.yaml }
${["CON", "aux", "NUL.", "a:b", "LPT1", "..", "x?*", "Aux!"].map((tag, index) => operation(tag, index)).join("")}`,
  "paths/tree.yaml": `parameters: [{ $ref: ../parameters.yaml#/id }]
get:
  operationId: getTree
  responses:
    "200": { description: It., content: { application/json: { schema: { $ref: ../schemas/Tree.yaml } } } }
`,
  "parameters.yaml": `id: { name: id, in: path, required: true, schema: { type: string } }\n`,
  "schemas/Tree.yaml": `type: object\nproperties: { next: { $ref: Tree.yaml } }\n`,
};

function operation(tag: string, index: number): string {
  return `  /of/${index}:
    get: { operationId: of${index}, tags: [${JSON.stringify(tag)}], responses: { "204": { description: None. } } }
`;
}

test.each([
  ["a drive", "C:\\code\\", "C:\\code\\spec\\openapi.yaml", "C:\\code\\out"],
  ["the working folder", "C:\\code\\", "spec\\openapi.yaml", "out"],
  ["another drive", "d:\\apis\\", "d:/apis/spec/openapi.yaml", "D:\\apis\\out"],
  ["a server's share", "\\\\server\\share\\", "\\\\server\\share\\spec\\openapi.yaml", "\\\\server\\share\\out"],
])("on Windows, writes the same bytes on %s", async (_, folder, document, output) => {
  const files = filesIn(folder, (path) => `spec\\${path.replaceAll("/", "\\")}`);
  const result = await generatePackages({ document, output, host: createWindowsHost(files), assets });
  // The tags "aux" and "Aux!" collide.
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["name-collision"]);
  expect(packageIn(files, folder)).not.toEqual({});
  expect(packageIn(files, folder)).toEqual(await onPosix());
});

test("on Windows, rejects a reference that leaves the folder, however it is written", async () => {
  const files = filesIn("C:\\code\\", (path) => `spec\\${path.replaceAll("/", "\\")}`);
  const references = [
    "..\\\\secret.yaml",
    "..%5Csecret.yaml",
    "C:/code/secret.yaml",
    "//server/share/x.yaml",
    "../secret.yaml",
  ];
  const schemas = references.map((reference, index) => `    S${index}: { $ref: "${reference}" }\n`).join("");
  const head = `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n`;
  files.set("C:\\code\\spec\\openapi.yaml", `${head}components:\n  schemas:\n${schemas}`);
  files.set("C:\\code\\secret.yaml", "type: string\n");
  const host = createWindowsHost(files);
  const { diagnostics } = await generatePackages({
    document: "C:\\code\\spec\\openapi.yaml",
    output: "out",
    host,
    assets,
  });
  expect(diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual([
    "6 reference-outside-folder",
    "7 reference-outside-folder",
    "8 reference-outside-folder",
    "9 unsupported-reference",
    "10 reference-outside-folder",
  ]);
});

async function onPosix(): Promise<Readonly<Record<string, string>>> {
  const files = filesIn("", (path) => `spec/${path}`);
  await generatePackages({ document: "spec/openapi.yaml", output: "out", host: createMemoryHost(files), assets });
  return packageIn(files, "");
}

function filesIn(folder: string, pathOf: (path: string) => string): Map<string, string> {
  return new Map(Object.entries(spec).map(([path, text]) => [folder + pathOf(path), text]));
}

/** Returns the written files by path, with forward slashes. */
function packageIn(files: ReadonlyMap<string, string>, folder: string): Readonly<Record<string, string>> {
  const inside = [...files].map(([path, text]) => [path.slice(folder.length).replaceAll("\\", "/"), text] as const);
  return Object.fromEntries(inside.filter(([path]) => path.startsWith("out/")).sort());
}
