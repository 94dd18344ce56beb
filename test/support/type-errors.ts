import ts from "typescript";
import { diagnosticsOf } from "./diagnostics-of.js";

/** Type-checks in-memory files with the strict options of a Node program, and returns the messages. */
export function typeErrors(
  files: ReadonlyMap<string, string>,
  extra: Readonly<ts.CompilerOptions> = {},
): readonly string[] {
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
  return diagnosticsOf([...files.keys()], options, files).map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, " "),
  );
}
