import type ts from "typescript";
import { typeErrorsByFile } from "./type-errors-by-file.js";

/** Type-checks in-memory files with the strict options of a Node program, and returns the messages. */
export function typeErrors(
  files: ReadonlyMap<string, string>,
  extra: Readonly<ts.CompilerOptions> = {},
): readonly string[] {
  return [...typeErrorsByFile(files, extra).values()].flat();
}
