import { expect, test } from "vitest";
import { makeChangelogs } from "../../generator/dist/commands/changelog/make-changelogs.js";
import { optionsFor, shopConfig, shopDocument } from "./states.js";

const schemas = `    Item: { type: object, required: [id], properties: { id: { type: string }, "unit-price": { type: number } } }
    Line: { type: object, required: [id], properties: { id: { type: string } } }
    Bag: { type: object, properties: { lines: { type: array, items: { $ref: "#/components/schemas/Item" } } } }
    Cart: { type: object, properties: { lines: { type: array, items: { $ref: "#/components/schemas/Line" } } } }
`;
const response = (name: string): string => `  /bag:
    get:
      operationId: getBag
      tags: [Orders]
      responses:
        "200":
          description: OK.
          content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } }
`;

async function changelogOf(before: string, after: string): Promise<string> {
  const filesOf = (document: string): Map<string, string> =>
    new Map([
      ["openapi.yaml", document],
      ["almanac.yaml", shopConfig],
    ]);
  const options = optionsFor(filesOf(after), { HEAD: filesOf(before) });
  const { packages, diagnostics } = await makeChangelogs({ ...options, since: "HEAD", isWritten: false });
  expect(diagnostics).toEqual([]);
  return packages[0]?.text ?? "";
}

test("a change that comes from another type shows the innermost property whose type was exchanged", async () => {
  const state = (name: string): string => shopDocument("id: { type: string }", { paths: response(name) }) + schemas;
  expect(await changelogOf(state("Bag"), state("Cart"))).toContain(`
  \`\`\`diff
  - lines: Item[]
  + lines: Line[]
  \`\`\`
`);
});

test("a change to a type that the property keeps shows the type", async () => {
  const state = (item: string): string =>
    shopDocument("id: { type: string }", { paths: response("Bag") }) + schemas.replace('"unit-price"', item);
  const text = await changelogOf(state('"unit-price"'), state("price"));
  expect(text).toContain('-   "unit-price"?: number;');
  expect(text).not.toContain("lines:");
});
