import { cpSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, root, snapshot, workspace } from "../support/cli.js";

/** The repository's documents in a folder, its files written in another order. */
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

test("folder, working folder, order of files, locale, time zone and file mask do not change a byte", async () => {
  const first = documentsIn("almanac-", false);
  const second = documentsIn("al mánac 日 ", true);
  await almanac(first, ["generate"], { env: { LANG: "C", LC_ALL: "C", TZ: "UTC" } });
  await almanac(workspace({}), ["generate", "--config", join(second, "almanac.yaml")], {
    env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
  });
  expect(snapshot(join(second, "generated"))).toEqual(snapshot(join(first, "generated")));
});

test("the order of operations and of keys in a document does not change names or tables", async () => {
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
  renameSync(join(one, "out"), join(one, "moved"));
});
