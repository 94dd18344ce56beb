import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mustRun } from "../packages/run-command.js";
import { isMissing, vite } from "../packages/tools.js";
import { readGuide } from "../registry/read-guide.js";
import { writeAll } from "../support/cli.js";
import { root } from "../support/root.js";
import { bundlers } from "./bundlers.js";
import { createApp } from "./create-app.js";

for (const { tool, build, watch } of bundlers) {
  describe.skipIf(isMissing(tool))(tool.name, () => {
    test("a build generates the client before it bundles the application", async () => {
      const { folder } = createApp("console.log(names);");
      expect(await build(folder)).toContain("listPlants");
    });

    test("a build fails with the errors of the document", async () => {
      const { folder, write } = createApp("console.log(names);");
      write("listPlants", "Plants");
      await expect(build(folder)).rejects.toThrow(/error\[broken-reference\] openapi\.yaml:10:/);
    });

    test.skipIf(watch === null)("watch mode generates the client again, and continues after errors", async () => {
      const { folder, write } = createApp("console.log(names);");
      const outcomes: string[] = [];
      const until = async (text: string): Promise<void> => {
        await expect.poll(() => outcomes.at(-1), { timeout: 20_000 }).toContain(text);
      };
      const stop = await watch?.(folder, (outcome) => outcomes.push(outcome));
      await until("listPlants");
      write("findPlants");
      await until("findPlants");
      write("searchPlants", "Plants");
      await until("error[broken-reference] openapi.yaml:10:");
      write("searchPlants");
      await until("searchPlants");
      await stop?.();
      // No build uses the client of an earlier document.
      const names = outcomes.map((outcome) => /\w+Plants|broken-reference/.exec(outcome)?.[0]);
      expect(names.filter((name, index) => name !== names[index - 1])).toEqual([
        "listPlants",
        "findPlants",
        "broken-reference",
        "searchPlants",
      ]);
    });
  });
}

test.skipIf(isMissing(vite))("Vite and Vitest generate the packages with the configuration of the guide", async () => {
  const { folder, write } = createApp("console.log(names);");
  const steps = readGuide("bundlers.md").flatMap((step) => (step.kind === "file" ? [step] : []));
  const text = steps.find(({ name }) => name === "vite.config.js")?.text ?? "";
  writeAll(folder, { "vite.config.js": text, "almanac.yaml": configuration });
  mkdirSync(join(folder, "node_modules"));
  for (const [name, target] of Object.entries({
    almanac: "generator",
    vite: "test/tools/node_modules/vite",
    vitest: "node_modules/vitest",
  }))
    symlinkSync(join(root, target), join(folder, "node_modules", name));
  writeAll(folder, { "main.js": 'export * from "./generated/garden/plants.js";\n', "garden.test.js": program });
  await mustRun(folder, process.execPath, ["node_modules/vite/bin/vite.js", "build"]);
  expect(existsSync(join(folder, "generated/garden/plants.js"))).toBe(true);
  expect(existsSync(join(folder, "dist/index.html"))).toBe(true);

  write("findPlants");
  await mustRun(folder, process.execPath, ["node_modules/vitest/vitest.mjs", "run"]);

  // Outside watch mode, an invalid document fails the run, because nobody can fix it while the tests run.
  write("findPlants", "Plants");
  await expect(mustRun(folder, process.execPath, ["node_modules/vitest/vitest.mjs", "run"])).rejects.toThrow(
    /error\[broken-reference\] openapi\.yaml:10:/,
  );
});

const program = `import { expect, test } from "vitest";
import * as plants from "./generated/garden/plants.js";

test("the client has the operation", () => expect(Object.keys(plants)).toEqual(["findPlants"]));
`;

const configuration = `apis:
  garden:
    document: openapi.yaml
    package: { name: garden, version: 1.0.0, standalone: true }
`;
