import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/dist/index.js";
import { inMemory, formatDiagnosticsOf } from "../support/memory-run.js";
import { workspace } from "../support/cli.js";
import { documentReferringTo } from "./document-referring-to.js";

const choice = { document: "openapi.yaml", output: "out" };
const documentWith = (schema: string): string => `openapi: 3.1.0
info: { title: Museum, version: "1" }
paths:
  /exhibits:
    get:
      operationId: getExhibit
      tags: [exhibits]
      responses: { "200": { description: OK, content: { application/json: { schema: ${schema} } } } }
`;
const curator = { "parts.yaml": "Curator: { type: object, properties: { name: { type: string } } }\n" };
const curatorReference = '{ $ref: "parts.yaml#/Curator" }';

test.each([
  ["mapping", `{ type: object, properties: { mapping: { type: object, properties: { by: ${curatorReference} } } } }`],
  [
    "discriminator",
    `{ type: object, properties: { discriminator: { type: object, properties: { mapping: ${curatorReference} } } } }`,
  ],
  ["value", `{ type: object, properties: { value: { type: object, properties: { example: ${curatorReference} } } } }`],
])("resolves a reference to a file below a property called %s", async (_, schema) => {
  const { files, generate: run } = inMemory({ "openapi.yaml": documentWith(schema), ...curator });
  expect(formatDiagnosticsOf(await run(choice))).toBe("");
  expect(files.get("out/exhibits.d.ts")).toMatch(/: Curator;[^]*interface Curator/);
});

test("fetches and reads nothing that a property called mapping describes", async () => {
  const described = (text: string): string =>
    documentWith(`{ type: object, properties: { mapping: { type: string, description: ${JSON.stringify(text)} } } }`);
  const fetched = inMemory({ "openapi.yaml": described("https://a.example/x") }, { "https://a.example/x": "a: [" });
  expect(formatDiagnosticsOf(await fetched.generate({ ...choice, allow: ["https://a.example/"] }))).toBe("");
  const read = inMemory({ "openapi.yaml": described("broken.yaml"), "broken.yaml": "a: [" });
  expect(formatDiagnosticsOf(await read.generate(choice))).toBe("");
});

test("reads the files that the mapping of a discriminator names", async () => {
  const exhibit = `{ oneOf: [{ $ref: "parts.yaml#/Coin" }], discriminator: { propertyName: kind, mapping: { coin: "parts.yaml#/Coin", vase: "vases.yaml#/Vase" }, defaultMapping: "other.yaml#/Other" } }`;
  const kind = "type: object, required: [kind], properties: { kind: { type: string }";
  const { files, generate: run } = inMemory({
    "openapi.yaml": documentWith(exhibit).replace("3.1.0", "3.2.0"),
    "parts.yaml": `Coin: { ${kind}, metal: { type: string } } }\n`,
    "vases.yaml": `Vase: { ${kind}, height: { type: number } } }\n`,
    "other.yaml": `Other: { ${kind}, note: { type: string } } }\n`,
  });
  expect(formatDiagnosticsOf(await run(choice))).toBe("");
  expect(files.get("out/exhibits.d.ts")).toContain("metal");
});

test("reads the file that a link's operationRef names", async () => {
  const linked = documentWith("{ type: string }").replace(
    "description: OK,",
    'description: OK, links: { next: { operationRef: "more.yaml#/paths/~1rooms/get" } },',
  );
  const more = "paths: { /rooms: { get: { responses: {} } } }\n";
  const { generate: run } = inMemory({ "openapi.yaml": linked, "more.yaml": more });
  expect(formatDiagnosticsOf(await run(choice))).toBe("");
});

const unreadable = {
  "a file whose name is longer than the system allows": ["x".repeat(5000), "points to a file that does not exist: xx"],
  "a path whose parts are long": ["words/".repeat(3000), "points to a file that does not exist: words/"],
  "a folder": ["folder", "points to folder, which cannot be read: it is a folder."],
  "a file that is not text": ["bytes.yaml", "points to bytes.yaml, which cannot be read: it is not UTF-8 text."],
} as const;

test.each(Object.entries(unreadable))("reports a reference to %s at its line", async (_, [reference, message]) => {
  const folder = workspace({ "openapi.yaml": documentReferringTo(reference) });
  mkdirSync(join(folder, "folder"));
  writeFileSync(join(folder, "bytes.yaml"), new Uint8Array([0xff, 0xfe, 0x41]));
  const { diagnostics } = await generate({ ...choice, folder });
  expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([["broken-reference", 13, 23]]);
  expect(diagnostics[0]?.message).toContain(message);
  expect(diagnostics[0]?.message.length).toBeLessThan(600);
});
