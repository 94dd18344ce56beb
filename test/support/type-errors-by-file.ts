import ts from "typescript";
import { diagnosticsOf } from "./diagnostics-of.js";

/**
 * Type-checks in-memory files with the strict options of a Node program, and returns the messages of each file that has
 * errors. Checking files together is much faster than checking them one by one.
 */
export function typeErrorsByFile(
  files: ReadonlyMap<string, string>,
  extra: Readonly<ts.CompilerOptions> = {},
): ReadonlyMap<string, readonly string[]> {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: ["node"],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    ...extra,
  };
  const errors = new Map<string, string[]>();
  for (const { file, messageText } of diagnosticsOf([...files.keys()], options, files)) {
    const path = file?.fileName ?? "";
    errors.set(path, [...(errors.get(path) ?? []), ts.flattenDiagnosticMessageText(messageText, " ")]);
  }
  return errors;
}
