import { describe, expect, it } from "vitest";
import { withoutUnusedSchemas } from "../../generator/dist/version/without-unused-schemas.js";
import type { DocumentOperation } from "../../generator/dist/resolve/document.js";
import { open } from "../support/open.js";

/** Returns the names of the schemas that remain if the document has only these operations. */
async function remaining(schemas: object, keep: (operation: DocumentOperation) => boolean): Promise<readonly string[]> {
  const returns = (name: string): object => ({
    get: {
      responses: {
        "200": {
          description: "Done.",
          content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
        },
      },
    },
  });
  const paths = { "/first": returns("First"), "/second": returns("Second") };
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths, components: { schemas } });
  const { api, diagnostics } = await open({ "openapi.json": text });
  if (api?.documents.kind !== "one") throw new Error(diagnostics);
  const { document } = api.documents;
  const operations = document.operations.filter(keep);
  return [...withoutUnusedSchemas({ ...document, operations }).schemas.values()].map(({ name }) => name).sort();
}

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

describe("the schemas that remain without the others", () => {
  const isFirst = ({ path }: DocumentOperation): boolean => path === "/first";

  it("are those of the operations, and those that they refer to at any depth", async () => {
    const schemas = {
      First: { type: "object", properties: { list: { type: "array", items: ref("Entry") } } },
      Second: { type: "object", properties: { only: ref("Lonely") } },
      Entry: { type: "object", properties: { deep: { oneOf: [{ type: "null" }, ref("Deep")] } } },
      Deep: { type: "object", properties: { back: ref("First") } },
      Lonely: { type: "string" },
    };
    expect(await remaining(schemas, isFirst)).toEqual(["Deep", "Entry", "First"]);
    expect(await remaining(schemas, () => true)).toEqual(["Deep", "Entry", "First", "Lonely", "Second"]);
    expect(await remaining(schemas, () => false)).toEqual([]);
  });

  it("include what extends a used schema with a discriminator, but not what extends another", async () => {
    const schemas = {
      First: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        discriminator: { propertyName: "kind" },
      },
      Second: { type: "object" },
      Child: { allOf: [ref("First"), { type: "object", properties: { extra: ref("Extra") } }] },
      Extra: { type: "string" },
      Other: { allOf: [ref("Second")] },
    };
    expect(await remaining(schemas, isFirst)).toEqual(["Child", "Extra", "First"]);
    expect(await remaining(schemas, ({ path }) => path === "/second")).toEqual(["Second"]);
  });

  it("include the targets of a discriminator's mapping", async () => {
    const schemas = {
      First: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        discriminator: { propertyName: "kind", mapping: { far: "#/components/schemas/Far" } },
      },
      Second: { type: "string" },
      Far: { type: "object", properties: { kind: { type: "string" } } },
    };
    expect(await remaining(schemas, isFirst)).toEqual(["Far", "First"]);
  });
});
