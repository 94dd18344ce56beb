import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, onTestFinished, test } from "vitest";
import { almanac, root } from "../support/cli.js";

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
};

test.each([
  { name: "atlas", from: "2023-01-01", to: "2025-03-12" },
  { name: "drive", from: "2024.0", to: "2025.0" },
  { name: "payments", from: "2019-03-14", to: "2025-10-15" },
  { name: "machines", from: "2018-10-01", to: "2019-03-01" },
])("after the upgrade of $name, every error of tsc --strict was reported", async ({ name, from, to }) => {
  const folder = await prepare(name);
  expect(errorsIn(folder)).toEqual([]);
  const args = ["upgrade", "src", "--from", from, "--to", to, "--write"];
  const { stdout } = await almanac(folder, args);
  await expect(stdout).toMatchFileSnapshot(`programs/${name}/report.txt`);
  await expect(textOf(folder)).toMatchFileSnapshot(`programs/${name}/upgraded.txt`);
  expect(placesOfFixes(stdout)).toEqual(expect.arrayContaining([...errorsIn(folder)]));
  const text = textOf(folder);
  expect((await almanac(folder, args)).stdout).not.toContain("rewrite");
  expect(textOf(folder)).toBe(text);
});

/** Copies a program to a temporary folder, and generates the package that it imports. */
async function prepare(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "almanac-programs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const source = join(root, "test/upgrade/programs", name);
  for (const file of readdirSync(source))
    cpSync(join(source, file), join(folder, file.endsWith(".ts") ? "src" : ".", file));
  const config = join(folder, "almanac.yaml");
  writeFileSync(config, readFileSync(config, "utf8").replace("${root}", root));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  expect(await almanac(folder, ["generate"])).toMatchObject({ code: 0 });
  for (const [link, target] of [
    [`@acme/${name}`, join(folder, "generated", name)],
    ["@almanac/client", join(root, "runtime/client")],
  ] as const) {
    mkdirSync(dirname(join(folder, "node_modules", link)), { recursive: true });
    symlinkSync(target, join(folder, "node_modules", link));
  }
  return folder;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(folder, "src")).sort();
}

function textOf(folder: string): string {
  return filesIn(folder)
    .map((file) => `// ${file}\n${readFileSync(join(folder, "src", file), "utf8")}`)
    .join("\n");
}

/** Compiles the program, and returns the places of the errors: `src/users.ts:3`. */
function errorsIn(folder: string): readonly string[] {
  const program = ts.createProgram(
    filesIn(folder).map((file) => join(folder, "src", file)),
    options,
  );
  const places = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, start = 0 }) =>
      file === undefined
        ? "?"
        : `${file.fileName.slice(folder.length + 1)}:${file.getLineAndCharacterOfPosition(start).line + 1}`,
    );
  return [...new Set(places)];
}

/** The places of the items to fix by hand. */
function placesOfFixes(report: string): readonly string[] {
  let path = "";
  return report.split("\n").flatMap((line) => {
    if (/^src\/\S+$/.test(line)) path = line;
    const [, number] = /^ {2}(\d+):\d+ +fix /.exec(line) ?? [];
    return number === undefined ? [] : [`${path}:${number}`];
  });
}
