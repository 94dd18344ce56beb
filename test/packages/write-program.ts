import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Returns the source of a program in this folder. */
export function readProgram(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
}

const runners = {
  mjs: `import { main } from "./program.mjs";\nawait main(process.argv[2])`,
  cjs: `const { main } = require("./program.cjs");\nmain(process.argv[2])`,
};

/** The two kinds of modules, by extension. */
export const kinds = ["mjs", "cjs"] as const;

/** Writes a program as an ES module and as CommonJS, each with a script `run` that prints the result of `main`. */
export function writeProgram(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  for (const kind of kinds) {
    const module = kind === "mjs" ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS;
    const compilerOptions = { module, target: ts.ScriptTarget.ES2022 };
    writeFileSync(join(folder, `program.${kind}`), ts.transpileModule(text, { compilerOptions }).outputText);
    writeFileSync(
      join(folder, `run.${kind}`),
      `${runners[kind]}.then((result) => console.log(JSON.stringify(result)));\n`,
    );
  }
}
