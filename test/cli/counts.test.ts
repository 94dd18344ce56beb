import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

const document = `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths: {}
`;

test("generate and check count the same files", async () => {
  const folder = workspace({ "openapi.yaml": document });
  const run = async (command: string, ...options: readonly string[]): Promise<string> => {
    const { stdout, stderr } = await almanac(folder, [command, "openapi.yaml", "--output", "out", ...options]);
    return stdout + stderr;
  };
  const unchanged = async (): Promise<unknown> =>
    (JSON.parse(await run("check", "--json")) as { packages: { unchanged: number }[] }).packages[0]?.unchanged;
  const written = await run("generate");
  const count = Number(/^ {2}(\d+) new files$/m.exec(written)?.[1]);
  expect(written).toContain("\n1 package updated.\n");
  expect(await run("check")).toMatch(new RegExp(` ${count} up to date$`, "m"));

  rmSync(join(folder, "out/index.js"));
  expect(await run("check")).toMatch(/^ {2}1 missing file$/m);
  expect(await unchanged()).toBe(count - 1);

  // .almanac.json lists the generated files, so it changes with them; it is not counted as a file of its own.
  await run("generate");
  rmSync(join(folder, "out/index.d.ts"));
  rmSync(join(folder, "out/.almanac.json"));
  expect(await unchanged()).toBe(count - 1);
});
