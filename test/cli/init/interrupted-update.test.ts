import { expect, test } from "vitest";
import { checkPackages } from "../../../generator/dist/commands/check-packages.js";
import { generatePackages } from "../../../generator/dist/commands/generate-packages.js";
import { createMemoryHost } from "../../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../../generator/dist/host/node-assets.js";
import { formatDiagnosticsOf } from "../../support/memory-run.js";
import { copied, folder, split } from "./copied-project.js";
import { errorsOf } from "./project.js";

test("an update that was killed while it replaced the copies is finished, although the vendor has changed them again", async () => {
  const { files, web, update } = await copied(split, [folder]);
  const [main, schema] = ["openapi/acme-shop/v2/openapi.yaml", "openapi/acme-shop/schemas/a.yaml"];
  for (const [path, text] of Object.entries(split)) web.set(path, `${text}# 2\n`);
  const before = new Map(files);
  await update({ isWritten: true });
  // The state in which the first file has been moved.
  const staging = ".almanac-staging-7";
  const moves = [main, schema, "almanac.sources.json"].map((path, index) => [String(index), path] as const);
  for (const [index, path] of moves.slice(1)) files.set(`${staging}/${index}`, files.get(path) ?? "");
  for (const [, path] of moves.slice(1)) files.set(path, before.get(path) ?? "");
  files.set(`${staging}/journal.json`, JSON.stringify({ moves, removes: [] }));

  for (const [path, text] of Object.entries(split)) web.set(path, `${text}# 3\n`);
  const read = await update();
  expect(read.files).toBeNull();
  expect(errorsOf(read)).toContain("error[interrupted-run] .almanac-staging-7");
  const written = await update({ isWritten: true });
  expect(errorsOf(written)).toBe("");
  expect(written.files?.map(({ state }) => state)).toEqual(["changed", "changed"]);
  expect(files.get(schema)).toBe("type: object\n# 3\n");
  expect([...files.keys()].filter((path) => path.startsWith(".almanac"))).toEqual([]);
});

test.each([
  ["generate", generatePackages],
  ["check", checkPackages],
])("almanac %s doesn't read the copies of an update that was killed while it replaced them", async (_, run) => {
  const { files, update } = await copied(split, [folder]);
  const options = { host: createMemoryHost(files), assets: readNodeAssets() };
  await generatePackages(options);
  expect((await run(options)).isSound).toBe(true);

  files.set(".almanac-staging-7/0", "type: object\n");
  const moves = [["0", "openapi/acme-shop/schemas/a.yaml"]];
  files.set(".almanac-staging-7/journal.json", JSON.stringify({ moves, removes: [] }));
  const before = new Map(files);
  const result = await run(options);
  expect(result.isSound).toBe(false);
  expect(formatDiagnosticsOf(result)).toContain("error[interrupted-run] .almanac-staging-7");
  expect(files).toEqual(before);

  expect(errorsOf(await update({ isWritten: true }))).toBe("");
  expect((await generatePackages(options)).isSound).toBe(true);
});

test.each(["package.json", ".github/workflows/a.yaml", "../a.yaml"])(
  "a forged journal of an update can't write %s",
  async (path) => {
    const { files, update } = await copied();
    files.set(".almanac-staging-7/0", "forged");
    files.set(".almanac-staging-7/journal.json", JSON.stringify({ moves: [["0", path]], removes: [] }));
    const before = new Map(files);
    await update({ isWritten: true });
    expect(files).toEqual(before);
  },
);
