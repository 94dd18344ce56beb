import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/cli.js";
import { runCommand } from "./run-command.js";
import type { Tool } from "./tools.js";

/** Compiler settings that users have, and the extensions of the files to compile with them. */
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

/** Type-checks files in a separate folder, including declarations of libraries, and returns the errors. */
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

/** Returns a module that imports all these modules. */
export function importAll(specifiers: readonly string[]): string {
  return specifiers.map((specifier, index) => `export type * as door${index} from "${specifier}";\n`).join("");
}
