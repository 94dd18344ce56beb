import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { JsonObject } from "../../../generator/dist/model/json.js";
import { root } from "../../support/root.js";
import { describeDifferences } from "./describe-differences.js";
import { readSpec } from "./read-spec.js";
import { rewritings } from "./rewritings.js";

const golden = join(root, "test/golden");

/** The documents of `test/golden` that consist of one file. */
const paths = readdirSync(golden, { recursive: true, encoding: "utf8" }).filter((path) => {
  if (!/^[\w-]+\/[\w-]+\.yaml$/.test(path)) return false;
  const text = readFileSync(join(golden, path), "utf8");
  return /^openapi: 3/m.test(text) && !/\$ref: *["']?[^#"']*\.yaml/.test(text);
});

/** A document to which all rewritings apply. */
const specimen = `
openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
servers: [{ url: https://example.com }]
security: [{ key: [] }]
tags: [{ name: orders }, { name: items }]
paths:
  /orders/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    put:
      tags: [orders, items]
      parameters: [{ name: fields, in: query, schema: { type: array, items: { type: string, enum: [id, items] } } }]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
      responses:
        "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Order:
      type: object
      required: [id, items]
      properties:
        id: { type: string, nullable: true, readOnly: true, example: a }
        items: { type: array, items: { allOf: [{ $ref: "#/components/schemas/Item" }] } }
        total: { type: number, minimum: 0, exclusiveMinimum: true, default: 1 }
        parent: { allOf: [{ $ref: "#/components/schemas/Order" }], nullable: true }
        payment: { oneOf: [{ $ref: "#/components/schemas/Item" }, { $ref: "#/components/schemas/Order" }] }
    Item:
      allOf: [{ $ref: "#/components/schemas/Named" }, { type: object, properties: { count: { type: integer } } }]
    Named: { type: object, properties: { name: { type: string } } }
`;

describe("a document has no differences from itself or from an equivalent document", () => {
  test("a document to which all rewritings apply", async () => {
    expect(await describeDifferences(parse(specimen) as JsonObject)).toEqual({
      isRead: true,
      rewritings: rewritings.map(({ name }) => name),
      found: [],
    });
  });

  test.each(paths)("test/golden/%s", async (path) => {
    const text = readFileSync(join(golden, path), "utf8");
    expect(await describeDifferences(parse(text) as JsonObject)).toMatchObject({ isRead: true, found: [] });
  });

  test.each(["atlas-v1", "atlas-v2", "cloud-manager-v1"])("spec/%s", async (name) => {
    const document = readSpec(join(root, "spec", name, "openapi.yaml"));
    expect(await describeDifferences(document)).toMatchObject({ isRead: true, found: [] });
  });
});

test("a document with another meaning has differences", async () => {
  const document = parse(specimen) as JsonObject;
  const change = (text: string, other: string): string => JSON.stringify(document).replace(text, other);
  const rewritten = [
    change('"nullable":true', '"nullable":false'),
    change('"exclusiveMinimum":true', '"exclusiveMinimum":false'),
    change('["id","items"]', '["id"]'),
    change('"security":[{"key":[]}]', '"security":[]'),
  ].map((text, index) => ({ name: String(index), rewrite: () => text, causes: () => false }));
  const { found } = await describeDifferences(document, rewritten);
  expect(new Set(found.map((each) => each.split(":")[0]))).toEqual(new Set(["0", "1", "2", "3"]));
});
