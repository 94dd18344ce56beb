import type { Generated } from "./package-build.js";

/** Fails a build because the packages can't be generated. Bundlers show `id` and `loc` as the location of the error. */
export class GenerationError extends Error {
  override readonly name = "GenerationError";
  /** The file of the first error, or null. */
  readonly id: string | null;
  /** The position of the first error, or null. Lines are counted from 1, columns from 0. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number } | null;

  constructor({ text, error }: Generated) {
    super(text);
    this.id = error?.file ?? null;
    this.loc = error?.line == null ? null : { file: error.file, line: error.line, column: (error.column ?? 1) - 1 };
  }
}
