import { describe, expect, it, test } from "vitest";
import { revisionAt } from "../../../runtime/mock/dist/routing/compile-api.js";
import { apiOfPath, compileHost } from "../../../runtime/mock/dist/routing/compile-host.js";
import type { ApiTable, MockTables, OperationTable, ParameterTable } from "../../../runtime/mock/dist/tables/tables.js";
import type { Json } from "../../../runtime/mock/dist/json.js";
import type { Validator } from "../../../runtime/mock/dist/validate/validator.js";
import { apiTable, operationTable, parameterTable, revisionTable } from "../api-table.js";

const hostOf = (...apis: readonly ApiTable[]): MockTables => ({
  apis,
  resources: {},
  links: {},
  seed: { names: {}, entities: [], credentials: {}, ids: {} },
  choices: {},
});

const apiWith = (name: string, ...paths: readonly string[]): ApiTable =>
  apiTable({ name, operations: paths.map((path) => operationTable({ name: path, path })) });

const compiled = (operation: Partial<OperationTable>, api: Partial<ApiTable> = {}) => {
  const { router } = compileHost(hostOf(apiTable({ ...api, operations: [operationTable(operation)] })));
  const found = router.find((operation.path ?? "/").replace(/[?#].*/, ""))?.operations.get("GET");
  if (found === undefined) throw new Error("Not found.");
  return found;
};

test.each([
  [["/v1/orgs", "/v1/orgs/{id}", "/v1/groups"], "/v1"],
  [["/v1/orgs", "/v1/{id}/orgs"], "/v1"],
  [["/v1/{id}/orgs", "/v1/{id}/keys"], "/v1"],
  [["/api/v1/orgs", "/api/v1/orgs/all"], "/api/v1/orgs"],
  [["/api/v1", "/api/v1/orgs"], "/api/v1"],
  [["/orgs"], "/orgs"],
  [["/orgs", "/groups"], ""],
  [["/orgs", "/orgsettings"], ""],
  [["/{id}"], ""],
  [[], ""],
])("the base of an API with the paths %j is %j", (paths, base) => {
  expect(compileHost(hostOf(apiWith("a", ...paths))).apis[0]?.base).toBe(base);
});

describe("a path that matches no operation", () => {
  const host = compileHost(
    hostOf(
      apiWith("first", "/api/private/v1/orgs", "/api/private/v1/keys"),
      apiWith("short", "/api/v1/orgs", "/api/v1/keys"),
      apiWith("long", "/api/v1/beta/orgs", "/api/v1/beta/keys"),
    ),
  );

  it.each([
    ["/api/v1/nope", "short"],
    ["/api/v1", "short"],
    ["/api/v1/beta/nope", "long"],
    ["/api/v1/beta", "long"],
    ["/api/v1/betatest", "short"],
    ["/api/v1beta", "first"],
    ["/nope", "first"],
  ])("%s belongs to the API with the longest base that it begins with, or to the first: %s", (path, name) => {
    expect(apiOfPath(host, path).table.name).toBe(name);
  });

  it("is an error if there is no API", () => {
    expect(() => apiOfPath(compileHost(hostOf()), "/a")).toThrow("no API");
  });
});

test("tables are compiled once", () => {
  const tables = hostOf(apiWith("a", "/a"));
  expect(compileHost(tables)).toBe(compileHost(tables));
  expect(compileHost(hostOf(apiWith("a", "/a")))).not.toBe(compileHost(tables));
});

describe("a compiled operation", () => {
  it.each([
    ["/keys", "/keys", []],
    ["/orgs/{orgId}/keys/{keyId}", "/orgs/{orgId}/keys/{keyId}", ["orgId", "keyId"]],
    ["/files/{name}.{format}", "/files/{name}.{format}", ["name", "format"]],
    ["/pets?kind={kind}", "/pets", []],
    ["/pets/{id}#Action=Feed", "/pets/{id}", ["id"]],
  ])("at %s has the path %s and the path parameters %j", (path, template, parameters) => {
    const operation = compiled({ path });
    expect([operation.path, operation.parameters]).toEqual([template, parameters]);
  });

  const version = (parameter: Partial<ParameterTable>): ParameterTable => parameterTable(parameter);

  it.each([
    [{ schema: { const: "a" } }, [{ in: "query", name: "kind", values: ["a"] }]],
    [{ in: "header", schema: { enum: ["a", 1] } }, [{ in: "header", name: "kind", values: ["a", "1"] }]],
    [{ schema: { $ref: "Kind" } }, [{ in: "query", name: "kind", values: ["b"] }]],
    [{ schema: { const: "a", enum: ["a", "b"] } }, [{ in: "query", name: "kind", values: ["a"] }]],
    [{ isRequired: false, schema: { const: "a" } }, []],
    [{ in: "path", schema: { const: "a" } }, []],
    [{ in: "cookie", schema: { const: "a" } }, []],
    [{ schema: { type: "string" } }, []],
    [{ schema: true }, []],
  ] as const)("with the parameter %j has the constants %j", (parameter, constants) => {
    const revisions = [revisionTable({ parameters: [version(parameter)] })];
    expect(compiled({ revisions }, { schemas: { Kind: { enum: ["b"] } } }).constants).toEqual(constants);
  });

  it("has the constants of its newest revision", () => {
    const [old, now] = ["old", "now"].map((value) => version({ schema: { const: value } }));
    const revisions = [old, now].map((each) => revisionTable({ parameters: each === undefined ? [] : [each] }));
    expect(compiled({ revisions }).constants.map(({ values }) => values)).toEqual([["now"]]);
  });
});

describe("the revision of an operation", () => {
  const versions = ["2023-01-01", "2024-01-01", "2025-01-01", "preview"];
  const operation = (...revisions: readonly (string | null)[]) =>
    compiled({ revisions: revisions.map((each) => revisionTable({ version: each })) }, { versions });

  it.each([
    ["2023-01-01", "2023-01-01"],
    ["2024-01-01", "2023-01-01"],
    ["2025-01-01", "2025-01-01"],
    ["preview", "2025-01-01"],
    [null, "2025-01-01"],
  ])("at %s is the newest that isn't newer: %s", (version, revision) => {
    expect(revisionAt(operation("2023-01-01", "2025-01-01"), version)?.version).toBe(revision);
  });

  it("is missing before the operation was added", () => {
    expect(revisionAt(operation("2024-01-01"), "2023-01-01")).toBeNull();
  });

  it("is in every version if it has none", () => {
    expect(revisionAt(operation(null), "2023-01-01")?.version).toBeNull();
    expect(revisionAt(operation(null, "2024-01-01"), "2024-01-01")?.version).toBe("2024-01-01");
  });

  it("is the last one in an API without versions", () => {
    const revisions = ["a", "b"].map((each) => revisionTable({ version: each }));
    expect(revisionAt(compiled({ revisions }), "a")?.version).toBe("b");
  });
});

test("responses have the headers of the API, after the ones of their revision", () => {
  const style = { ...apiTable().style, headers: { "X-Served-By": "acme" } };
  const revisions = [revisionTable({ deprecated: "2024-08-05", sunset: "2026-03-01" })];
  const { api, table } = compiled({ revisions }, { style });
  expect(api.headers).toEqual([["X-Served-By", "acme"]]);
  const [revision = revisionTable()] = table.revisions;
  expect(api.headersOf(revision)).toEqual([
    ["Deprecation", "Mon, 05 Aug 2024 00:00:00 GMT"],
    ["Sunset", "Sun, 01 Mar 2026 00:00:00 GMT"],
    ["X-Served-By", "acme"],
  ]);
  expect(api.headersOf(revision)).toBe(api.headersOf(revision));
  expect(api.headersOf(revisionTable())).toEqual([["X-Served-By", "acme"]]);
});

test("requests don't need read-only properties, and responses don't need write-only ones", () => {
  const { api } = compiled({});
  const schema = {
    type: "object",
    required: ["id", "secret"],
    properties: { id: { type: "string", readOnly: true }, secret: { type: "string", writeOnly: true } },
  };
  const missing = (value: Json, validator: Validator) =>
    validator.validate(schema, value).map(({ pointer }) => pointer);
  expect([missing({ secret: "s" }, api.requests), missing({ id: "i" }, api.requests)]).toEqual([[], ["/secret"]]);
  expect([missing({ id: "i" }, api.responses), missing({ secret: "s" }, api.responses)]).toEqual([[], ["/id"]]);
});
