import { expect, test } from "vitest";
import { inMemory } from "../support/memory-run.js";

const document = `openapi: 3.1.0
info: { title: Garden, version: "1" }
paths:
  /plants:
    get:
      operationId: conversion
      tags: [Plants]
      parameters: [{ name: sort, in: query, schema: { enum: ["name", "-name"] } }]
      responses:
        "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Delete" } } } }
components:
  schemas:
    Delete:
      type: object
      properties:
        __proto__: { type: string, maxLength: 3 }
        size: { type: [integer, "null"], enum: [1, 2, null] }
        mixed: { enum: [1, "1"] }
        kinds: { type: array, items: { $ref: "#/components/schemas/Schemas" } }
    Schemas: { type: string, enum: [small, large] }
    Responses: { type: string }
`;
const configuration = (more: string): string =>
  `apis: { garden: { document: openapi.yaml, ${more} package: { name: garden, version: 1.0.0 } } }`;

async function generated(more: string): Promise<(path: string) => string> {
  const { files, generate } = inMemory({ "almanac.yaml": configuration(more), "openapi.yaml": document });
  const { isSound, diagnostics } = await generate();
  expect(diagnostics).toEqual([]);
  expect(isSound).toBe(true);
  return (path) => files.get(`generated/garden/${path}`) ?? "";
}

test("a package has optional parts only if the configuration says so", async () => {
  const read = await generated("");
  for (const path of ["validators.js", "validator-schemas.js", "fixtures.js", "constants.js", "operation-info.js"])
    expect(read(path)).toBe("");
  const { dependencies, peerDependencies } = JSON.parse(read("package.json")) as {
    dependencies: object;
    peerDependencies?: object;
  };
  expect(Object.keys(dependencies)).toEqual(["@almanac/client"]);
  expect(peerDependencies).toBeUndefined();
});

test.each([
  ["zod", { zod: "^4.0.0" }],
  ["valibot", { valibot: "^1.0.0" }],
  ["json-schema", { ajv: "^8.20.0" }],
])(
  "a package with validators of %s depends on their runtime, and has the library as an optional peer",
  async (library, peers) => {
    const read = await generated(`validators: ${library},`);
    const manifest = JSON.parse(read("package.json")) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    expect(Object.keys(manifest["dependencies"] ?? {})).toContain("@almanac/validators");
    expect(manifest["peerDependencies"]).toEqual(peers);
    expect(Object.values(manifest["peerDependenciesMeta"] ?? {})).toEqual([{ optional: true }]);
    expect(read("validators.js")).toContain(`from "@almanac/validators/${library}"`);
    expect(read("validator-schemas.js")).toContain('["__proto__"]: { type: "string", maxLength: 3 }');
  },
);

test("the names of fixtures are neither reserved words nor names that the module imports", async () => {
  const read = await generated("fixtures: true,");
  expect(read("fixtures.js")).toContain("export const DeleteFixture = ");
  expect(read("fixtures.js")).toContain("export const schemas = ");
  expect(read("fixtures.js")).toContain("schemas as schemas$");
});

test("constants have the names of values, and are omitted for values whose names are equal", async () => {
  const read = await generated("constants: true,");
  expect(read("constants.js")).toContain('export const Schemas = {\n  small: "small",\n  large: "large",\n};');
  expect(read("constants.js")).toContain("export const DeleteSize = {\n  1: 1,\n  2: 2,\n};");
  expect(read("constants.js")).toContain('  "-name": "-name",\n');
  expect(read("constants.js")).not.toContain("DeleteMixed");
  expect(read("operation-info.d.ts")).toContain('readonly path: "/plants";');
});
