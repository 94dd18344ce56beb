import { expect, test } from "vitest";
import { diffApis, type DiffResult } from "../../generator/dist/commands/diff/diff-apis.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";

const assets = readNodeAssets();
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** A document with the parameter `limit` in two paths. */
const documentWith = (maximum: number, path = "/users"): string => `openapi: 3.1.0
info: { title: Orders, version: "none" }
paths:
  /orders: { get: { tags: [Orders], parameters: [{ $ref: "#/components/parameters/limit" }], responses: { "204": { description: "" } } } }
  ${path}: { get: { tags: [Users], parameters: [{ $ref: "#/components/parameters/limit" }], responses: { "204": { description: "" } } } }
components:
  parameters:
    limit: { in: query, name: limit, schema: { type: integer, maximum: ${maximum} } }
`;

/** Compares two states of an API, with this configuration under `diff`. */
async function compare(
  diff: string,
  options: { today?: string; approvals?: string; apis?: string[] } = {},
): Promise<DiffResult> {
  const config = `apis: { orders: { document: openapi.yaml, package: { name: orders, version: 1.0.0 } } }\n`;
  const side = (maximum: number, label: string) => ({
    label,
    choice: options.apis === undefined ? {} : { apis: options.apis },
    version: null,
    option: "",
    host: createMemoryHost(
      new Map([
        ["almanac.yaml", `${config}${diff === "" ? "" : `diff:\n${diff.replace(/^/gm, "  ")}\n`}`],
        ["openapi.yaml", documentWith(maximum)],
        ["approvals.yaml", options.approvals ?? ""],
      ]),
    ),
  });
  return diffApis({
    base: side(100, "before"),
    revision: side(50, "after"),
    assets,
    today: day(options.today ?? "2026-01-01"),
    approvals: options.approvals === undefined ? null : "approvals.yaml",
  });
}

const levelsOf = ({ report }: DiffResult): readonly string[] =>
  (report?.findings ?? []).map(({ id, level, wire }) => `${id} ${level} ${wire}`);
const problemsOf = ({ problems, diagnostics }: DiffResult): readonly (readonly string[])[] =>
  [...diagnostics, ...problems].map(({ code, severity, file, line }) => [severity, code, `${file}:${line ?? ""}`]);

test("a rule changes the level of findings, or turns them off, but never their verdicts", async () => {
  const id = "request-parameter-max-decreased";
  expect(levelsOf(await compare(""))).toEqual([`${id} error breaking`]);
  expect(levelsOf(await compare(`rules: { ${id}: info }`))).toEqual([`${id} info breaking`]);
  expect(levelsOf(await compare(`rules: { ${id}: off }`))).toEqual([]);
});

test.each([
  ["paths: [/orders, /users]", "info"],
  ["paths: ['/*']", "info"],
  ["paths: [/orders]", "error"],
  ["tags: [Orders, Users]", "info"],
  ["tags: [Orders]", "error"],
  ["versions: [preview]", "error"],
  ["apis: [orders]", "info"],
  ["apis: [users]", "error"],
])("a scope with %s applies only if it contains every affected operation: %s", async (scope, level) => {
  const result = await compare(`scopes: [{ ${scope}, rules: { request-parameter-max-decreased: info } }]`);
  expect(levelsOf(result)).toEqual([`request-parameter-max-decreased ${level} breaking`]);
});

test("a later scope takes precedence over an earlier one, and over rules for the whole API", async () => {
  const rules = (level: string): string => `rules: { request-parameter-max-decreased: ${level} }`;
  const result = await compare(`${rules("off")}\nscopes: [{ ${rules("info")} }, { ${rules("warning")} }]`);
  expect(levelsOf(result)).toEqual(["request-parameter-max-decreased warning breaking"]);
});

test("a finding is approved by its fingerprint, and keeps its level and the reason", async () => {
  const [finding] = (await compare("")).report?.findings ?? [];
  const fingerprint = finding?.fingerprint ?? "";
  const result = await compare(`approvals: [{ fingerprint: "${fingerprint}", reason: Agreed., until: 2026-01-01 }]`);
  expect(result.report?.findings).toMatchObject([
    { fingerprint, level: "error", approval: { reason: "Agreed.", until: "2026-01-01" } },
  ]);
  expect(problemsOf(result)).toEqual([]);
});

test.each([
  ["id: request-parameter-max-decreased", true],
  ["id: request-parameter-max-decreased, args: { from: 100, to: 50 }", true],
  ["id: request-parameter-max-decreased, args: { to: 5 }", false],
  ["id: request-parameter-max-decreased, args: { toString: 5 }", false],
  ["id: request-parameter-max-decreased, api: orders, paths: [/orders, /users]", true],
  ["id: request-parameter-max-decreased, paths: [/orders]", false],
  ["id: request-parameter-max-decreased, api: users", false],
  ["id: request-parameter-max-set", false],
])("an approval of { %s } matches: %s", async (match, isApproved) => {
  const result = await compare(`approvals: [{ match: { ${match} }, reason: Agreed. }]`);
  expect(result.report?.findings.map(({ approval }) => approval !== null)).toEqual([isApproved]);
  expect(problemsOf(result)).toEqual(isApproved ? [] : [["warning", "unused-approval", "almanac.yaml:3"]]);
});

test("an approval applies on its last day, and is an error on the next", async () => {
  const approvals =
    "approvals: [{ match: { id: request-parameter-max-decreased }, reason: Agreed., until: 2026-01-31 }]";
  const lastDay = await compare(approvals, { today: "2026-01-31" });
  expect(lastDay.report?.findings[0]?.approval).not.toBeNull();
  const nextDay = await compare(approvals, { today: "2026-02-01" });
  expect(nextDay.report?.findings[0]?.approval).toBeNull();
  expect(problemsOf(nextDay)).toEqual([["error", "expired-approval", "almanac.yaml:3"]]);
});

test("whether an approval is used is unknown if only some APIs are compared", async () => {
  const unused = "approvals: [{ match: { id: endpoint-added }, reason: Agreed. }]";
  expect(problemsOf(await compare(unused))).toEqual([["warning", "unused-approval", "almanac.yaml:3"]]);
  expect(problemsOf(await compare(unused, { apis: ["orders"] }))).toEqual([]);
});

test("another file adds rules and approvals", async () => {
  const approvals = "rules: { request-parameter-max-decreased: warning }\n";
  expect(levelsOf(await compare("", { approvals }))).toEqual(["request-parameter-max-decreased warning breaking"]);
  expect(problemsOf(await compare("", { approvals: "approvals: [{ match: { id: endpoint-added } }]\n" }))).toEqual([
    ["error", "invalid-configuration", "approvals.yaml:1"],
  ]);
});

test("an unknown id is an error", async () => {
  const result = await compare("rules: { endpoint-aded: info }\napprovals: [{ match: { id: nope }, reason: Agreed. }]");
  expect(result.report).toBeNull();
  expect(problemsOf(result)).toEqual([
    ["error", "unknown-rule", "almanac.yaml:3"],
    ["error", "unknown-rule", "almanac.yaml:4"],
  ]);
  expect(result.diagnostics[0]?.help).toBe("Did you mean endpoint-added?");
});
