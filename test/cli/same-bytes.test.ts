import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, root, snapshot, workspace } from "../support/cli.js";

/** Copies the repository's documents to a new folder, in the order of their names or in reverse. */
function documentsIn(prefix: string, isReversed: boolean): string {
  const folder = workspace({}, prefix);
  for (const path of ["almanac.yaml", "LICENSE"]) cpSync(join(root, path), join(folder, path));
  const entries = readdirSync(join(root, "spec"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const entry of isReversed ? entries.reverse() : entries) {
    const to = join(folder, entry.parentPath.slice(root.length), entry.name);
    mkdirSync(join(to, ".."), { recursive: true });
    cpSync(join(entry.parentPath, entry.name), to);
  }
  return folder;
}

test("generates the same bytes in every folder, file order, locale and time zone", async () => {
  const first = documentsIn("almanac-", false);
  const second = documentsIn("al mánac 日 ", true);
  await almanac(first, ["generate"], { env: { LANG: "C", LC_ALL: "C", TZ: "UTC" } });
  await almanac(workspace({}), ["generate", "--config", join(second, "almanac.yaml")], {
    env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
  });
  expect(snapshot(join(second, "generated"))).toEqual(snapshot(join(first, "generated")));
});

test("generates the same names and tables for every order of operations and keys", async () => {
  const operation = (id: string): string =>
    `{ operationId: ${id}, tags: [T], responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/a-b" } } } } } }`;
  const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n';
  const schemas = ["    a-b: { type: object }\n", "    a_b: { type: string }\n"];
  const paths = [`  /a: { get: ${operation("get_a")} }\n`, `  /b: { get: ${operation("get-a")} }\n`];
  const document = (ordered: (lines: readonly string[]) => readonly string[]): string =>
    `${head}${ordered(paths).join("")}components:\n  schemas:\n${ordered(schemas).join("")}`;
  const one = workspace({ "openapi.yaml": document((lines) => lines) });
  const other = workspace({ "openapi.yaml": document((lines) => [...lines].reverse()) });
  for (const folder of [one, other])
    expect((await almanac(folder, ["generate", "openapi.yaml", "--output", "out"])).code).toBe(0);
  expect(snapshot(join(other, "out"))).toEqual(snapshot(join(one, "out")));
});

test.each(["UTC", "America/New_York", "Asia/Tokyo"])(
  "reads the dates of examples in UTC in the time zone %s",
  async (TZ) => {
    const parameter = `{ name: since, in: query, required: true, schema: { type: string, format: date-time }, example: "2026-01-02T03:04:05" }`;
    const folder = workspace({
      "almanac.yaml": `
output: generated
apis: { a: { document: openapi.yaml, formats: { date-time: Date }, package: { name: a, version: 1.0.0 } } }
`,
      "openapi.yaml": `
openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: listA, tags: [T], parameters: [${parameter}], responses: { "204": { description: ok } } } }
`,
    });
    const { code, stderr } = await almanac(folder, ["generate"], { env: { TZ } });
    expect(code, stderr).toBe(0);
    expect(readFileSync(join(folder, "generated/a/README.md"), "utf8")).toContain(
      'new Date("2026-01-02T03:04:05.000Z")',
    );
  },
);
