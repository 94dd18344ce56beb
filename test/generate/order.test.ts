import fc from "fast-check";
import { expect, test } from "vitest";
import { generateDocument } from "../support/memory-run.js";

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema: object): object => ({
  200: { description: "It.", content: { "application/json": { schema } } },
});

/** Operations with and without ids, and schemas, some of which have colliding names. */
const paths: Readonly<Record<string, object>> = {
  "/trees": {
    get: { operationId: "list-trees", tags: ["Trees"], responses: answer({ type: "array", items: reference("Tree") }) },
    post: { operationId: "list_trees", tags: ["trees"], responses: answer(reference("tree")) },
  },
  "/trees/{id}": { get: { responses: answer(reference("Alias")) } },
  "/trees-{id}": { get: { responses: answer(reference("Another")) } },
  "/stones": { get: { tags: ["Stones"], responses: answer({ oneOf: [reference("Apple"), reference("Pear")] }) } },
};
const schemas: Readonly<Record<string, object>> = {
  Tree: { type: "object", discriminator: { propertyName: "kind" }, properties: { kind: { type: "string" } } },
  tree: { type: "object", properties: { height: reference("Tree/properties/kind") } },
  Alias: reference("Another"),
  Another: reference("Tree/properties/kind"),
  Apple: { allOf: [reference("Tree"), { type: "object", properties: { sweet: { type: "boolean" } } }] },
  Pear: { allOf: [reference("Tree"), { type: "object", properties: { soft: { type: "boolean" } } }] },
};

test("the order of operations and schemas doesn't change the output", async () => {
  const expected = await generated(Object.keys(paths), Object.keys(schemas));
  expect(expected.files.size).toBeGreaterThan(5);
  expect(new Set(expected.codes)).toEqual(new Set(["name-collision"]));
  await fc.assert(
    fc.asyncProperty(orderOf(paths), orderOf(schemas), async (pathOrder, schemaOrder) => {
      expect(await generated(pathOrder, schemaOrder)).toEqual(expected);
    }),
    { numRuns: 10, seed: 7 },
  );
});

function orderOf(members: object): fc.Arbitrary<string[]> {
  const keys = Object.keys(members);
  return fc.shuffledSubarray(keys, { minLength: keys.length });
}

async function generated(
  pathOrder: readonly string[],
  schemaOrder: readonly string[],
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly codes: readonly string[] }> {
  const { summary, files } = await generateDocument(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Orders", version: "1" },
      paths: Object.fromEntries(pathOrder.map((path) => [path, paths[path]])),
      components: { schemas: Object.fromEntries(schemaOrder.map((name) => [name, schemas[name]])) },
    }),
  );
  const own = [...files].filter(([path]) => path.startsWith("out/") && !path.startsWith("out/runtime/"));
  const codes = summary.diagnostics.map(({ code }) => code).filter((code) => code !== "undeclared-path-parameter");
  return { files: new Map(own.sort()), codes: codes.sort() };
}
