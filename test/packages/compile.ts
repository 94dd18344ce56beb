import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/cli.js";
import { runCommand } from "./run-command.js";
import type { Tool } from "./tools.js";

/** Settings that people have, and the extensions of the files that they are tried on. */
export interface Setting {
  readonly options: Readonly<Record<string, unknown>>;
  readonly extensions: readonly string[];
}

const nodeNext = { module: "NodeNext", target: "ES2022" };

export const settings: Readonly<Record<string, Setting>> = {
  NodeNext: { options: nodeNext, extensions: ["mts", "cts"] },
  "a bundler": {
    options: { module: "ESNext", moduleResolution: "bundler", target: "ES2022" },
    extensions: ["ts"],
  },
  "a server without DOM, and every strict flag": {
    options: {
      ...nodeNext,
      lib: ["ES2023"],
      typeRoots: [join(root, "node_modules/@types")],
      types: ["node"],
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      isolatedDeclarations: true,
      verbatimModuleSyntax: true,
    },
    extensions: ["mts"],
  },
};

/** Type-checks files in a folder of its own, declarations of libraries too, and gives the errors, a line each. */
export async function compile(
  folder: string,
  compiler: Tool,
  { options, files }: { readonly options: Setting["options"]; readonly files: Readonly<Record<string, string>> },
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const compilerOptions = { strict: true, noEmit: true, skipLibCheck: false, declaration: true, ...options };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  const { code, stdout, stderr } = await runCommand(folder, process.execPath, [compiler.path, "--pretty", "false"]);
  const errors = stdout.split("\n").filter((line) => /^\S/.test(line));
  if (code !== 0 && errors.length === 0)
    throw new Error(`${compiler.name} ended with ${code ?? "a signal"}: ${stderr}`);
  return errors;
}

/** A module that has all declarations of these modules read. */
export function importAll(specifiers: readonly string[]): string {
  return specifiers.map((specifier, index) => `export type * as door${index} from "${specifier}";\n`).join("");
}
