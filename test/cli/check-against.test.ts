import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

const operation = (id: string, tag: string, contents: Readonly<Record<string, string>>): string => `
      operationId: ${id}
      tags: [${tag}]
      responses:
        "200":
          description: OK
          content:
${Object.entries(contents)
  .map(([version, schema]) => `            application/vnd.acme.${version}+json: { schema: ${schema} }`)
  .join("\n")}`;

const documentOf = (paths: string): string => `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:${paths}
`;

const here = documentOf(`
  /orders:
    get:${operation("listOrders", "Orders", { "2024-01-01": "{ type: array, items: { type: string } }" })}
  /orders/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:${operation("getOrder", "Orders", {
      "2024-01-01": "{ type: object, required: [total], properties: { total: { type: number } } }",
      "2025-01-01": "{ type: object, required: [total], properties: { total: { type: string } } }",
    })}
  /health:
    get:${operation("getHealth", "System", { "2024-01-01": "{ type: string }" })}
`);

const there = documentOf(`
  /orders:
    get:${operation("listOrders", "Orders", {
      "2024-01-01": "{ type: array, items: { type: string } }",
      "2025-01-01": "{ type: array, items: { type: string } }",
    })}
  /orders/{orderId}:
    parameters: [{ name: orderId, in: path, required: true, schema: { type: string } }]
    get:${operation("getOrder", "Orders", {
      "2024-01-01": "{ type: object, properties: { total: { type: number } } }",
      "2025-01-01": "{ type: object, required: [total], properties: { total: { type: string } } }",
    })}
  /carts:
    get:${operation("listCarts", "Carts", { "2024-01-01": "{ type: string }" })}
    post:${operation("createCart", "Carts", { "2024-01-01": "{ type: string }" })}
`);

test("compares the operations that both documents have, in every version, and counts the others", async () => {
  const folder = workspace({ "openapi.yaml": here, "published.yaml": there });
  const { code, stdout } = await almanac(folder, ["check", "openapi.yaml", "--against", "published.yaml"]);
  expect(code).toBe(1);
  expect(stdout).toBe(`openapi.yaml compared with published.yaml

operations   2 in both, 1 only here, 2 only there
versions     2 in both
differences  2, in 2 operations

Read these first
  getOrder  2 errors · published.yaml:16
    error    path orderId: path parameter renamed: id → orderId
    error    total of the response 200: became optional
  listOrders  versions only there: 2025-01-01 · published.yaml:5

Only here: getHealth

Only there: Carts (2)

Add --verbose or --json to list everything.
`);
});

test("the JSON names the versions of each difference, and its positions in both documents", async () => {
  const folder = workspace({ "openapi.yaml": here, "node_modules/@acme/spec/dist/api.yaml": there });
  const { stdout } = await almanac(folder, ["check", "openapi.yaml", "--against", "@acme/spec", "--json"]);
  const { findings, different } = JSON.parse(stdout) as {
    findings: readonly { id: string; versions: readonly string[]; cause: { revision: { file: string } } }[];
    different: readonly object[];
  };
  expect(findings.map(({ id, versions }) => [id, versions])).toEqual([
    ["path-parameter-renamed", ["2024-01-01", "2025-01-01"]],
    ["response-property-became-optional", ["2024-01-01"]],
  ]);
  expect(findings[1]?.cause.revision.file).toBe("node_modules/@acme/spec/dist/api.yaml");
  expect(different[1]).toMatchObject({ operationId: "listOrders", revisions: { here: [], there: ["2025-01-01"] } });
});

test("a change to a shared schema is listed in every operation and version that it affects, at its place there", async () => {
  const shared = (required: string): string =>
    `${documentOf(`
  /orders:
    get:${operation("listOrders", "Orders", { "2024-01-01": "{ type: array, items: { $ref: '#/components/schemas/Order' } }" })}
  /orders/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:${operation("getOrder", "Orders", { "2025-01-01": "{ $ref: '#/components/schemas/Order' }" })}
`)}components: { schemas: { Order: { type: object, ${required}properties: { total: { type: number } } } } }\n`;
  const folder = workspace({ "openapi.yaml": shared("required: [total], "), "published.yaml": shared("") });
  const check = ["check", "openapi.yaml", "--against", "published.yaml"];
  const { stdout } = await almanac(folder, check);
  expect(stdout).toContain("differences  1, in 2 operations");
  expect(stdout).toMatch(/listOrders {2}1 error .*\n {4}error {4}items\/total of the response 200: became optional/);
  expect(stdout).toMatch(/getOrder {2}1 error .*\n {4}error {4}total of the response 200: became optional/);
  const { findings } = JSON.parse((await almanac(folder, [...check, "--json"])).stdout) as {
    findings: readonly { versions: readonly string[]; operations: readonly { versions: readonly string[] }[] }[];
  };
  expect(findings.map(({ versions, operations }) => [versions, operations.map((each) => each.versions)])).toEqual([
    [
      ["2024-01-01", "2025-01-01"],
      [["2024-01-01", "2025-01-01"], ["2025-01-01"]],
    ],
  ]);
});

test("equal documents have no differences", async () => {
  const folder = workspace({ "openapi.yaml": here, "published.yaml": here });
  const { code, stdout } = await almanac(folder, ["check", "openapi.yaml", "--against", "published.yaml"]);
  expect(code).toBe(0);
  expect(stdout).toContain("differences  0, in 0 operations");
});

test("a name that isn't one document, and a choice of several APIs, are errors", async () => {
  const folder = workspace({
    "openapi.yaml": here,
    "many/a.yaml": here,
    "many/b.json": '{ "openapi": "3.1.0" }',
    "many/package.json": "{}",
    "almanac.yaml": `apis:\n  a: { document: openapi.yaml, package: { name: a, version: 1.0.0 } }\n  b: { document: openapi.yaml, package: { name: b, version: 1.0.0 } }\n`,
  });
  const check = (...args: readonly string[]): ReturnType<typeof almanac> => almanac(folder, ["check", ...args]);
  const many = await check("openapi.yaml", "--against", "many");
  expect(many.code).toBe(3);
  expect(many.stderr).toContain("many contains 2 documents: many/a.yaml, many/b.json.");
  expect((await check("openapi.yaml", "--against", "nothing")).stderr).toContain("nothing is neither a document");
  expect((await check("--against", "openapi.yaml")).stderr).toContain("The configuration has several APIs");
  const version = await check("openapi.yaml", "--against", "openapi.yaml", "--version", "2020-01-01");
  expect(version.stderr).toContain('The API has no version "2020-01-01".');
  expect((await check("--api", "a", "--against", "openapi.yaml")).code).toBe(0);
});
