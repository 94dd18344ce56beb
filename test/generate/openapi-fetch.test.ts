import { expect, test } from "vitest";
import { inMemory } from "../support/memory-run.js";

const ok =
  '{ "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Plant" } } } } }';
const document = `openapi: 3.2.0
info: { title: Garden, version: "1" }
paths:
  /__proto__: { get: { operationId: get, tags: [Paths], description: "*/ export const evil = 1; \\u202e /*", responses: ${ok} } }
  '/a"b': { get: { operationId: same, responses: ${ok} }, post: { responses: ${ok} } }
  /search: { query: { operationId: search, responses: ${ok} } }
components:
  schemas:
    Plant: { type: object, properties: { name: { type: string }, seen: { type: string, format: date-time } } }
`;
const configuration = (more: string): string =>
  `apis: { garden: { document: openapi.yaml, ${more} package: { name: garden, version: 1.0.0 } } }`;

test("a package has the modules for openapi-fetch only if the configuration says so", async () => {
  const without = inMemory({ "almanac.yaml": configuration(""), "openapi.yaml": document });
  await without.generate();
  expect([...without.files.keys()].filter((path) => /garden\/(paths\.d|openapi-fetch)/.test(path))).toEqual([]);
  expect(without.files.get("generated/garden/README.md")).not.toContain("openapi-fetch");

  const { files, generate } = inMemory({
    "almanac.yaml": configuration("openapi-fetch: true,"),
    "openapi.yaml": document,
  });
  const { isSound } = await generate();
  expect(isSound).toBe(true);
  const types = files.get("generated/garden/paths.d.ts") ?? "";
  expect(types).toContain('"/__proto__": {');
  expect(types).toContain('"/a\\"b": {');
  expect(types).toContain("Plant: Plant;");
  expect(types).not.toMatch(/\*\/ export|\u202e/);
  expect(types).toMatch(/get: operations\["same"\];\n.*\n {8}post: \{\n/);
  // openapi-fetch doesn't support the method QUERY.
  expect(types).not.toContain("search");
  const code = files.get("generated/garden/openapi-fetch.js") ?? "";
  expect([...code.matchAll(/^ {2}"(.*)": \{/gm)].map(([, key]) => key)).toEqual(
    expect.arrayContaining(["GET /__proto__", 'GET /a\\"b', 'POST /a\\"b']),
  );
  expect(files.get("generated/garden/README.md")).toContain("`garden/openapi-fetch` exports `createFetchClient`");
});

test("rejects the option together with formats, because openapi-fetch doesn't convert values", async () => {
  const { generate } = inMemory({
    "almanac.yaml": configuration("openapi-fetch: true, formats: { date-time: Date },"),
    "openapi.yaml": document,
  });
  const { diagnostics } = await generate();
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    [
      "invalid-configuration",
      '"openapi-fetch" and "formats" can\'t be combined, because openapi-fetch doesn\'t convert values.',
    ],
  ]);
});
