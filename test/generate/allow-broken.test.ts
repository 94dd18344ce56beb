import { expect, test } from "vitest";
import { inMemory, formatDiagnosticsOf } from "../support/memory-run.js";

const choice = { document: "openapi.yaml", output: "out" };
const operation = (id: string, schema: string, more = ""): string =>
  `{ operationId: ${id}, tags: [plants], ${more} responses: { "200": { description: OK, content: { application/json: { schema: ${schema} } } } } }`;
const paths = `
  /whole: { get: ${operation("getWhole", '{ $ref: "#/components/schemas/Leaf" }')} }
  /direct: { get: ${operation("getDirect", '{ $ref: "#/components/schemas/Missing" }')} }
  /indirect: { get: ${operation("getIndirect", '{ $ref: "#/components/schemas/Branch" }')} }
  /parameter: { get: ${operation("getParameter", "{ type: string }", 'parameters: [{ $ref: "#/components/parameters/missing" }],')} }
  /shared:
    parameters: [{ $ref: "#/components/parameters/missing" }]
    get: ${operation("getShared", "{ type: string }")}
  /misplaced: { get: { $ref: "missing.yaml#/get" } }
  /callback: { post: ${operation("withCallback", "{ type: string }", 'callbacks: { done: { "{$url}": { post: { requestBody: { $ref: "#/components/requestBodies/missing" }, responses: {} } } } },')} }`;
const schemas = `
    Leaf: { type: object, properties: { size: { type: number }, examples: { type: string } } }
    Tree: { type: object, properties: { x-note: { $ref: "#/components/schemas/Branch" } } }
    Branch: { type: object, properties: { tree: { $ref: "#/components/schemas/Tree" }, examples: { $ref: "#/components/schemas/Missing" } } }`;
const document = `openapi: 3.1.0
info: { title: Garden, version: "1" }
paths:${paths}
components:
  schemas:${schemas}
`;

test("rejects a document with broken references, and names the ways out", async () => {
  const { generate } = inMemory({ "openapi.yaml": document });
  const { diagnostics, isSound } = await generate(choice);
  expect(isSound).toBe(false);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["broken-reference"]));
  for (const { help } of errors) expect(help).toMatch(/overlay \(--overlay\).*--allow-broken/);
});

test("with allowBroken, leaves out only what needs a broken reference, and says so", async () => {
  const { files, generate } = inMemory({ "openapi.yaml": document });
  const summary = await generate({ ...choice, allowBroken: true });
  expect(summary.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const leftOut = summary.diagnostics.filter(({ code }) => code === "left-out");
  expect(leftOut.map(({ message }) => message.split(" is left out")[0]).sort()).toEqual([
    "GET /direct",
    "GET /indirect",
    "GET /misplaced",
    "GET /parameter",
    "GET /shared",
    "POST {$url}",
    'The schema "Branch"',
    'The schema "Tree"',
  ]);
  for (const { relatedPosition } of leftOut) expect(relatedPosition).toMatch(/^openapi\.yaml:\d+:\d+$/);
  const types = files.get("out/plants.d.ts") ?? "";
  expect([...types.matchAll(/export declare const (\w+)/g)].map(([, name]) => name)).toEqual([
    "getWhole",
    "withCallback",
  ]);
  expect(types).toContain("export interface Leaf");
  expect(types).not.toContain("unknown");
});

test("with allowBroken, still rejects a document of which nothing remains", async () => {
  const only = document.replace(paths, `\n  /direct: { get: ${operation("getDirect", '{ $ref: "#/x/y" }')} }`);
  const { generate } = inMemory({ "openapi.yaml": only });
  const { diagnostics } = await generate({ ...choice, allowBroken: true });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(["no-operations"]);
});

test("allowBroken applies to Swagger 2.0 and to one API of a configuration", async () => {
  const swagger = `swagger: "2.0"
info: { title: Garden, version: "1" }
paths:
  /whole: { get: { operationId: getWhole, tags: [plants], responses: { "200": { description: OK, schema: { type: string } } } } }
  /broken: { get: { operationId: getBroken, tags: [plants], responses: { "200": { description: OK, schema: { $ref: "#/definitions/Missing" } } } } }
`;
  const config = (allow: string): string =>
    `output: out\napis:\n  garden: { document: swagger.yaml, ${allow}package: { name: garden, version: 1.0.0 } }\n`;
  const strict = inMemory({ "almanac.yaml": config(""), "swagger.yaml": swagger });
  expect((await strict.generate()).isSound).toBe(false);
  const lenient = inMemory({ "almanac.yaml": config("allowBroken: true, "), "swagger.yaml": swagger });
  const summary = await lenient.generate();
  expect(formatDiagnosticsOf(summary)).toContain(
    "GET /broken is left out, because it depends on a reference that cannot be resolved.",
  );
  expect(lenient.files.get("out/garden/plants.d.ts")).toMatch(/getWhole/);
  expect(lenient.files.get("out/garden/plants.d.ts")).not.toMatch(/getBroken/);
});

test("an overlay that defines the missing component needs no allowBroken", async () => {
  const overlay = `overlay: 1.0.0
info: { title: Fix, version: "1" }
actions:
  - { target: $.components.schemas, update: { Missing: { type: string } } }
  - { target: $.components, update: { parameters: { missing: { name: m, in: query, schema: { type: string } } }, requestBodies: { missing: { content: {} } } } }
  - { target: "$.paths['/misplaced']", remove: true }
`;
  const { generate } = inMemory({ "openapi.yaml": document, "fix.yaml": overlay });
  expect((await generate({ ...choice, overlays: ["fix.yaml"] })).isSound).toBe(true);
});

test("a discriminator keeps its other schemas if one entry of its mapping names a missing schema", async () => {
  const kind = "type: object, required: [kind], properties: { kind: { type: string }";
  const dead = `openapi: 3.0.3
info: { title: Garden, version: "1" }
paths: { /plants: { get: ${operation("getPlant", '{ $ref: "#/components/schemas/Plant" }')} } }
components:
  schemas:
    Plant:
      oneOf: [{ $ref: "#/components/schemas/Fern" }, { $ref: "#/components/schemas/Rose" }]
      discriminator: { propertyName: kind, mapping: { fern: Fern, rose: "#/components/schemas/Rose", moss: Moss, ivy: "ivy.yaml" } }
    Fern: { ${kind}, shade: { type: boolean } } }
    Rose: { ${kind}, thorns: { type: integer } } }
`;
  const { files, generate } = inMemory({ "openapi.yaml": dead });
  const summary = await generate(choice);
  expect(summary.diagnostics.map(({ code, severity, line }) => [code, severity, line])).toEqual([
    ["dead-mapping", "warning", 8],
    ["dead-mapping", "warning", 8],
  ]);
  expect(files.get("out/plants.d.ts")).toMatch(/export type Plant = [^;]*kind: "fern";[^;]*kind: "rose";\n\}\);/);
});
