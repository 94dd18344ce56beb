import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The text of a program of this folder. */
export function readProgram(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
}

const runners = {
  mjs: `import { main } from "./program.mjs";\nawait main(process.argv[2])`,
  cjs: `const { main } = require("./program.cjs");\nmain(process.argv[2])`,
};

/** The two kinds of modules, by the extension of what to run with a server's address. */
export const kinds = ["mjs", "cjs"] as const;

/** Writes a program as an ES module and as CommonJS, and a `run` for each, which prints what its `main` gives. */
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
