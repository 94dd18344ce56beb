import ts from "typescript";
import type { SpecifierOptions } from "./specifier.js";

/** Returns the file to which an import path resolves; null if there is none. */
export function resolvePath(
  text: string,
  file: ts.SourceFile,
  { program, host }: Pick<SpecifierOptions, "program" | "host">,
): string | null {
  const mode = file.impliedNodeFormat;
  const options = program.getCompilerOptions();
  const { resolvedModule } = ts.resolveModuleName(text, file.fileName, options, host, undefined, undefined, mode);
  return resolvedModule?.resolvedFileName ?? null;
}
