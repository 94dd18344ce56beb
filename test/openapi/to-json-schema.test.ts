import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { toJsonSchema } from "../../generator/dist/openapi/to-json-schema.js";

interface Ajv {
  compile(schema: unknown): (value: unknown) => boolean;
}
// The mock's version of ajv; another one is in the root.
const require = createRequire(new URL("../../runtime/mock/package.json", import.meta.url));
const { Ajv2020 } = require("ajv/dist/2020.js") as { readonly Ajv2020: new (options: object) => Ajv };

const document = {
  components: {
    schemas: {
      Node: {
        type: "object",
        properties: { next: { $ref: "#/components/schemas/Node" }, tag: { $ref: "#/components/schemas/Tag" } },
        additionalProperties: false,
        discriminator: { propertyName: "tag" },
      },
      Tag: { type: "string", minLength: 2, example: "ok", "x-order": 1, xml: { attribute: true } },
      Unused: { type: "null" },
    },
  },
};

test("a schema brings the schemas to which it refers, without the keywords of OpenAPI", () => {
  const schema = toJsonSchema(document, { $ref: "#/components/schemas/Node" });
  expect(schema).toEqual({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $ref: "#/$defs/Node",
    $defs: {
      Node: {
        type: "object",
        properties: { next: { $ref: "#/$defs/Node" }, tag: { $ref: "#/$defs/Tag" } },
        additionalProperties: false,
      },
      Tag: { type: "string", minLength: 2, examples: ["ok"] },
    },
  });
  const validate = new Ajv2020({ strict: true }).compile(schema);
  expect(validate({ next: { tag: "ok" } })).toBe(true);
  expect(validate({ next: { tag: "x" } })).toBe(false);
});

test("a schema that is true or false, and values that look like references, are kept", () => {
  const dialect = "https://json-schema.org/draft/2020-12/schema";
  expect(toJsonSchema(document, true)).toEqual({ $schema: dialect });
  expect(toJsonSchema(document, false)).toEqual({ $schema: dialect, not: {} });
  const value = { $ref: "#/components/schemas/Node" };
  expect(toJsonSchema(document, { const: value, properties: { $ref: { enum: [value] } } })).toEqual({
    $schema: dialect,
    const: value,
    properties: { $ref: { enum: [value] } },
  });
});
