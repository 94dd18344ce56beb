import ts from "typescript";
import type { Reporter } from "../diagnostics/reporter.js";
import { locationOf } from "../model/location.js";
import type { CompiledCode, MockCode } from "../model/package.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  newLine: ts.NewLineKind.LineFeed,
};

/** TypeScript as the JavaScript that packages carry. Null where it does not parse, or imports what packages do not have. */
export function compileCode({ folder, files }: MockCode, reporter: Reporter): CompiledCode | null {
  const compiled = new Map<string, string>();
  const refused = new Set<string>();
  const refuse = (path: string, message: string, { line, character }: ts.LineAndCharacter): void => {
    refused.add(path);
    const at = locationOf(`${folder}/${path}`, `@${line + 1}:${character + 1}`);
    reporter.report({
      code: "invalid-code",
      severity: "error",
      at,
      message,
      help: "Mend it: it is compiled into the mock's package.",
    });
  };
  for (const [path, text] of files) {
    const { outputText, diagnostics = [] } = ts.transpileModule(text, {
      compilerOptions: options,
      fileName: path,
      reportDiagnostics: true,
    });
    for (const { messageText, file, start } of diagnostics)
      refuse(
        path,
        ts.flattenDiagnosticMessageText(messageText, " "),
        file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: 0, character: 0 },
      );
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement) || isTypeImport(statement)) continue;
      const specifier = ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : "";
      if (specifier.startsWith(".")) continue;
      const place = source.getLineAndCharacterOfPosition(statement.getStart(source));
      refuse(path, `${JSON.stringify(specifier)} is imported, which the package does not depend on.`, place);
    }
    compiled.set(path.replace(/\.ts$/, ".js"), outputText);
  }
  if (refused.size > 0) return null;
  const behaviours = [...files.keys()].flatMap((path) => /^behaviours\/([A-Za-z_$][\w$]*)\.ts$/.exec(path)?.[1] ?? []);
  return { files: compiled, behaviours: behaviours.sort(), hasPolicy: files.has("policy.ts") };
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
