import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./root.js";

/** What the compiler made of a source file, which tests import: can be replaced by a mutant's, and restored. */
export class CompiledFile {
  readonly #source: string;
  readonly #path: string;
  readonly #original: string;

  /** `file`: a source below the root, such as `generator/src/write/plan.ts`. Throws if it has not been built. */
  constructor(file: string) {
    this.#source = readFileSync(join(root, file), "utf8");
    this.#path = join(root, file.replace("/src/", "/dist/").replace(/\.ts$/, ".js"));
    this.#original = readFileSync(this.#path, "utf8");
  }

  mutate({ start, end, text }: { readonly start: number; readonly end: number; readonly text: string }): void {
    const mutated = this.#source.slice(0, start) + text + this.#source.slice(end);
    const { outputText } = ts.transpileModule(mutated, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        isolatedModules: true,
      },
    });
    writeFileSync(this.#path, outputText);
  }

  restore(): void {
    writeFileSync(this.#path, this.#original);
  }
}
