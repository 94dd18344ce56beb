import fc from "fast-check";
import { format as prettier } from "prettier";
import { expect, test } from "vitest";
import { encodeJson } from "../../generator/dist/render/encode.js";
import { format } from "../../generator/dist/render/format.js";

const text = fc.string({ unit: "grapheme-ascii", maxLength: 40 });

/** The values that a package.json can contain: strings, objects, and lists of strings. */
const { manifest } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, text, fc.boolean(), fc.array(text, { maxLength: 8 }), tie("manifest")),
  manifest: fc.dictionary(text, tie("value"), { maxKeys: 5 }),
}));

test("a package.json has the layout that Prettier gives it", async () => {
  await fc.assert(
    fc.asyncProperty(manifest, async (value) => {
      const json = encodeJson(value);
      expect(format(json)).toBe(await prettier(json, { parser: "json", printWidth: 120, endOfLine: "lf" }));
    }),
    { numRuns: 1000 },
  );
});

test.each([30, 31])("a list of strings is on one line if it fits in 120 characters", (length) => {
  const json = encodeJson({ files: ["a".repeat(50), "b".repeat(length)], name: "x" });
  const fits = `{\n  "files": ["${"a".repeat(50)}", "${"b".repeat(length)}"],\n  "name": "x"\n}\n`;
  expect(format(json) === fits).toBe((fits.split("\n")[1] ?? "").length <= 120);
});

test("an OpenAPI document has a line for each operation and each schema", () => {
  const operation = { summary: "A", "x-list": [1, { b: null }] };
  const document = { openapi: "3.1.1", paths: { "/a": { get: operation } }, components: { schemas: { A: {} } } };
  expect(format(JSON.stringify(document), "openapi")).toBe(`{
  "openapi": "3.1.1",
  "paths": {
    "/a": {
      "get": {"summary":"A","x-list":[1,{"b":null}]}
    }
  },
  "components": {
    "schemas": {
      "A": {}
    }
  }
}
`);
});
