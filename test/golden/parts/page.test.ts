import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, expect, test, vi } from "vitest";
import { root } from "../../support/root.js";
import { typeErrors } from "../../support/type-errors.js";

const version = join(import.meta.dirname, "output/stamps/2025-01-01");
const page = readFileSync(join(root, "docs/validators.md"), "utf8");
const samples = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);

/** Returns a sample with the paths of the modules in the golden output. */
function withPaths(sample: string, pathOf: (file: string) => string): string {
  return sample.replace(
    /from "stamps(?:\/([a-z-]+))?"/g,
    (_, name: string | undefined) =>
      `from ${JSON.stringify(pathOf(name === "kit" ? join(version, "../kit.js") : join(version, `${name ?? "index"}.js`)))}`,
  );
}

/** Returns the text of a printed value. A schema of Zod isn't printed, because it can refer to itself. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && !Array.isArray(value) ? "[object]" : JSON.stringify(value);
}

let folder: string | null = null;
afterAll(async () => {
  if (folder !== null) await rm(folder, { recursive: true, force: true });
});

test("the samples on the page compile", () => {
  expect(samples.length).toBeGreaterThan(3);
  const files = samples.map((sample, index): [string, string] => [
    join(version, `sample-${index}.mts`),
    `${withPaths(sample, (file) => file)}\nexport {};\n`,
  ]);
  expect(typeErrors(new Map(files), { skipLibCheck: true })).toEqual([]);
}, 240_000);

test("the samples on the page run, and print the values in their comments", async () => {
  folder = await mkdtemp(join(tmpdir(), "almanac-samples-"));
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values: readonly unknown[]) => {
    lines.push(values.map(textOf).join(" "));
  });
  try {
    for (const [index, sample] of samples.entries()) {
      const code = ts.transpile(
        withPaths(sample, (file) => pathToFileURL(file).href),
        {
          module: ts.ModuleKind.ESNext,
          target: ts.ScriptTarget.ES2022,
        },
      );
      const file = join(folder, `sample-${index}.mjs`);
      await writeFile(file, code);
      await import(/* @vite-ignore */ pathToFileURL(file).href);
    }
  } finally {
    log.mockRestore();
  }
  expect(lines).toEqual(
    expect.arrayContaining([
      '[["country"],["design"]]',
      "1",
      '["comb","line","none"]',
      "POST /albums/{albumId}/stamps",
    ]),
  );
}, 120_000);
