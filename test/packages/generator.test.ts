import { appendFileSync, cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root, snapshot, writeAll } from "../support/cli.js";
import { compile, importAll, settings } from "./compile.js";
import { listEntryPoints } from "./manifest.js";
import { folderOf, packed } from "./packed.js";
import { mustRun, runCommand } from "./run-command.js";
import { compilers, isMissing, nodes, oldNodes } from "./tools.js";

const golden = join(root, "test/golden/media-type");
const bin = join(packed.generator, "node_modules/.bin/almanac");

const drift = `import { expectNoDrift } from "almanac/test";
await expectNoDrift().then(() => console.log("none"), ({ name, message }) => console.log(name, message));
`;

for (const node of nodes) {
  describe.skipIf(isMissing(node))(`under ${node.name}`, () => {
    const folder = join(packed.generator, node.name);

    beforeAll(() => cpSync(golden, folder, { recursive: true }));

    test("the installed package generates the same output from a configuration as the repository", async () => {
      rmSync(join(folder, "output"), { recursive: true });
      await mustRun(folder, node.path, [bin, "generate"]);
      expect(snapshot(join(folder, "output"))).toEqual(snapshot(join(golden, "output")));
    });

    test("the installed package generates the same output from a document as the repository", async () => {
      await mustRun(folder, node.path, [bin, "generate", "openapi.yaml", "--output", "out", "--mock"]);
      expect(snapshot(join(folder, "out"))).toEqual(snapshot(join(packed.alone, "out")));
    });

    test("expectNoDrift passes, and fails after an edit", async () => {
      writeAll(folder, { "drift.mjs": drift });
      expect(await mustRun(folder, node.path, ["drift.mjs"])).toBe("none\n");
      appendFileSync(join(folder, "output/tasks/index.js"), "// mine\n");
      expect(await mustRun(folder, node.path, ["drift.mjs"])).toMatch(/^DriftError .*edited +index\.js/s);
    });
  });
}

test.each(oldNodes.filter((node) => !isMissing(node)))("$name prints which version of Node is needed", async (node) => {
  const { code, stdout, stderr } = await runCommand(packed.generator, node.path, [bin, "generate"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(
    /^almanac: Almanac needs Node 20\.19 or later, but this is Node 1[48]\.[\d.]+\n {2}help: Install /,
  );
});

for (const compiler of compilers) {
  describe.skipIf(isMissing(compiler))(`with ${compiler.name}`, () => {
    test.each(Object.entries(settings))("the declarations of the library compile for %s", async (use, { options }) => {
      const files = {
        "program.mts": importAll(listEntryPoints(folderOf("almanac")).map(({ specifier }) => specifier)),
      };
      const folder = join(packed.generator, `${compiler.name}, ${use}`);
      expect(await compile(folder, compiler, { options, files })).toEqual([]);
    });
  });
}
