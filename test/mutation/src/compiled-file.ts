import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./root.js";

/** The compiled form of a source file, which tests import. It can be replaced by that of a mutant, and restored. */
export class CompiledFile {
  readonly #source: string;
  readonly #path: string;
  readonly #original: string;

  /** `file` is relative to the root, such as `generator/src/write/plan.ts`. Throws if it hasn't been built. */
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
