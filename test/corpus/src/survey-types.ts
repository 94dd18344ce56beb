import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { consumerOptions } from "./consumer-options.js";

export interface Survey {
  readonly errors: readonly string[];
  /** `file:line` of each declared type that is `any`. */
  readonly any: readonly string[];
  readonly unknown: readonly string[];
  readonly types: number;
}

/** Type-checks every declaration file below a folder with strict options, and inspects every type that they declare. */
export function surveyTypes(folder: string, options: ts.CompilerOptions = {}): Survey {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".d.ts") && !path.includes("node_modules"))
    .map((path) => join(folder, path));
  const program = ts.createProgram(files, {
    ...consumerOptions,
    ...options,
  });
  const checker = program.getTypeChecker();
  const found = { any: [] as string[], unknown: [] as string[], types: 0 };
  for (const path of files) {
    const file = program.getSourceFile(path);
    if (file === undefined) continue;
    const note = (list: string[], node: ts.Node): void => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      list.push(`${relative(folder, path)}:${line + 1}`);
    };
    const visit = (node: ts.Node): void => {
      // A span of a template literal type is a type node without a type.
      if (ts.isTypeNode(node) && !ts.isTemplateLiteralTypeSpan(node)) {
        found.types += 1;
        const { flags } = checker.getTypeFromTypeNode(node);
        if ((flags & ts.TypeFlags.Any) !== 0) note(found.any, node);
        if (node.kind === ts.SyntaxKind.UnknownKeyword) note(found.unknown, node);
      } else if (isDeclared(node) && (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0)
        note(found.any, node);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  const errors = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const place = diagnostic.file === undefined ? "" : relative(folder, diagnostic.file.fileName);
    return `${place}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
  });
  return { ...found, errors };
}

function isDeclared(node: ts.Node): boolean {
  return (
    ts.isPropertySignature(node) ||
    ts.isParameter(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}
