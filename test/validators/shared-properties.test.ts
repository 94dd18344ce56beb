import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Comparison, compareDocument } from "./compare-document.js";
import { openFile } from "./open-file.js";

/** Compares the validators and the mock of a document, without changing the values that the mock generates. */
async function compareSamples(document: string): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), "almanac-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "openapi.yaml");
  writeFileSync(path, document);
  const opened = await openFile(path);
  if (opened === null) throw new Error("The document was rejected.");
  return compareDocument(opened.api, opened.models, { mutations: 0 });
}

const head = `
openapi: 3.0.3
info: { title: Tags, version: "1" }
`;

/** Returns a path that sends and receives a schema. */
function pathFor(schema: string): string {
  const content = `{ application/json: { schema: { $ref: "#/components/schemas/${schema}" } } }`;
  return `
  /${schema}:
    post:
      requestBody: { required: true, content: ${content} }
      responses: { "200": { description: OK, content: ${content} } }`;
}

test("generated values are valid if a schema requires properties that an included schema declares as read-only", async () => {
  const comparison = await compareSamples(`${head}
paths:${["Reference", "Tag", "Bookmark"].map(pathFor).join("")}
components:
  schemas:
    Entity:
      type: object
      properties:
        id: { type: string, readOnly: true }
        type: { type: string, readOnly: true }
        secret: { type: string, writeOnly: true }
    Reference:
      allOf:
        - $ref: "#/components/schemas/Entity"
        - { type: object, required: [id, type, secret] }
    Tag:
      allOf:
        - $ref: "#/components/schemas/Entity"
        - type: object
          required: [type, label]
          properties: { type: { type: string, enum: [tag] }, label: { type: string } }
    Bookmark:
      allOf: [{ $ref: "#/components/schemas/Entity" }]
      required: [id, tags]
      properties: { tags: { type: array, minItems: 1, items: { $ref: "#/components/schemas/Reference" } } }
`);
  expect(comparison).toEqual({ schemas: 6, values: 12, accepted: 12, differences: [] });
});

test("generated values are valid if the variants of a discriminator without a mapping refer to the same enum", async () => {
  const comparison = await compareSamples(`${head}
paths:${pathFor("Runner")}
components:
  schemas:
    Kind: { type: string, enum: [sidecar, script] }
    Sidecar: { type: object, required: [kind], properties: { kind: { $ref: "#/components/schemas/Kind" } } }
    Script:
      type: object
      required: [kind, url]
      properties: { kind: { $ref: "#/components/schemas/Kind" }, url: { type: string } }
    Runner:
      oneOf: [{ $ref: "#/components/schemas/Sidecar" }, { $ref: "#/components/schemas/Script" }]
      discriminator: { propertyName: kind }
`);
  expect(comparison).toEqual({ schemas: 2, values: 4, accepted: 4, differences: [] });
});
