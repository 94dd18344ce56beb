import { expect, test } from "vitest";
import { generateDocument, formatDiagnosticsOf } from "../support/memory-run.js";

const length = 20_000;

test("resolves a chain of references that is longer than the call stack", async () => {
  const { summary, files } = await generateDocument(chain((next) => ({ $ref: next })));
  expect(summary.diagnostics).toEqual([]);
  expect(files.get("out/trees.d.ts")).toContain("export type S19999 = string;");
});

const includes: readonly (readonly [string, (next: string, index: number) => object])[] = [
  ["allOf", (next, index) => ({ allOf: [{ $ref: next }], properties: { [`p${index}`]: { type: "string" } } })],
  ["oneOf", (next, index) => ({ oneOf: [{ $ref: next }, { properties: { [`p${index}`]: { type: "string" } } }] })],
  ["a reference beside others", (next) => ({ $ref: next, minProperties: 1 })],
  ["parts of parts", (next) => ({ anyOf: [{ not: { dependentSchemas: { a: { if: { $ref: next } } } } }] })],
];

test.each(includes)("rejects a long chain of schemas that include each other: %s", async (_, link) => {
  const { summary } = await generateDocument(chain(link, 2_000));
  expect(formatDiagnosticsOf(summary)).toMatch(
    /^error\[nesting-too-deep\] openapi\.yaml:1:\d+\n {2}"S0" starts a chain of 2000 schemas, each of which includes the next; at most 500 are supported\./,
  );
  expect(summary.diagnostics).toHaveLength(1);
});

test("rejects a long chain of references in places where the specification allows none", async () => {
  const { summary } = await generateDocument(
    chain((next) => ({ properties: { leaf: { type: "object", properties: { $ref: `${next}/properties` } } } }), 1_000),
  );
  const codes = new Set(summary.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code));
  expect(codes).toContain("nesting-too-deep");
});

test("rejects references in places where the specification allows none if they multiply the document", async () => {
  const twice = (next: string): object => {
    const part = { type: "object", properties: { $ref: `${next}/properties` } };
    return { properties: { left: part, right: part } };
  };
  const { summary } = await generateDocument(chain(twice, 40));
  const errors = summary.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code }) => code)).toContain("too-many-aliases");
});

test("rejects a long chain of pointers that lead through each other", async () => {
  const { summary } = await generateDocument(chain((next) => ({ $ref: `${next}/properties/x` }), 5_000));
  const codes = new Set(summary.diagnostics.map(({ code }) => code));
  expect(codes).toContain("nesting-too-deep");
});

test("accepts a chain of schemas that include each other up to the limit", async () => {
  const [, allOf] = includes[0] ?? [];
  const { summary, files } = await generateDocument(chain(allOf ?? (() => ({})), 500));
  expect(summary.diagnostics).toEqual([]);
  expect(files.get("out/trees.d.ts")).toContain("export type S498 = S499 & {");
});

test("the time for a large family of schemas grows linearly", { timeout: 30_000 }, async () => {
  const kinds = Array.from({ length: 6_000 }, (_, index) => `K${index}`);
  const place = (kind: string): string => `#/components/schemas/${kind}`;
  const mapping = Object.fromEntries(kinds.map((kind) => [`k-${kind}`, place(kind)]));
  const parent = {
    oneOf: kinds.map((kind) => ({ $ref: place(kind) })),
    discriminator: { propertyName: "kind", mapping },
  };
  const child = { type: "object", properties: { kind: { type: "string" } } };
  const schemas: Record<string, object> = { Parent: parent };
  for (const kind of kinds) schemas[kind] = child;
  const { summary } = await generateDocument(documentOf("Parent", schemas));
  expect(summary.isSound).toBe(true);
});

/** Returns a document whose only response schema is a chain of schemas that ends in a string. */
function chain(link: (next: string, index: number) => object, count = length): string {
  const place = (index: number): string => `#/components/schemas/S${index}`;
  const schemas = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `S${index}`,
      index === count - 1 ? { type: "string" } : link(place(index + 1), index),
    ]),
  );
  return documentOf("S0", schemas);
}

/** Returns a document with one response, which has the named schema. */
function documentOf(name: string, schemas: object): string {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Chain", version: "1" },
    paths: { "/trees": { get: { operationId: "getTree", responses: { 200: { description: "It.", content } } } } },
    components: { schemas },
  });
}
