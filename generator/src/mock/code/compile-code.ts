import ts from "typescript";
import type { Reporter } from "../../diagnostics/reporter.js";
import { folderOf, joinPath } from "../../host/file-path.js";
import { locationOf } from "../../model/location.js";
import type { CompiledCode, MockCode } from "../../model/package.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  newLine: ts.NewLineKind.LineFeed,
};

/** TypeScript as the JavaScript that packages carry. Null where it does not parse, or imports what packages do not have. */
export function compileCode({ folder, files }: MockCode, reporter: Reporter): CompiledCode | null {
  const compiled = new Map<string, string>();
  const imports = new Map<string, readonly string[]>();
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
    const own: string[] = [];
    for (const { specifier, start } of importsOf(source)) {
      if (specifier.startsWith(".")) own.push(joinPath(folderOf(path), specifier));
      else
        refuse(
          path,
          `${JSON.stringify(specifier)} is imported, which the package does not depend on.`,
          source.getLineAndCharacterOfPosition(start),
        );
    }
    imports.set(path.replace(/\.ts$/, ".js"), own);
    compiled.set(path.replace(/\.ts$/, ".js"), outputText);
  }
  if (refused.size > 0) return null;
  const behaviours = [...files.keys()].flatMap((path) => /^behaviours\/([A-Za-z_$][\w$]*)\.ts$/.exec(path)?.[1] ?? []);
  const hasPolicy = files.has("policy.ts");
  const roots = [...behaviours.map((name) => `behaviours/${name}.js`), ...(hasPolicy ? ["policy.js"] : [])];
  const reached = reachedFrom(roots, imports);
  return {
    files: new Map([...compiled].filter(([path]) => reached.has(path))),
    behaviours: behaviours.sort(),
    hasPolicy,
  };
}

/** What a file imports at run time: types are gone by then. */
function importsOf(source: ts.SourceFile): readonly { readonly specifier: string; readonly start: number }[] {
  return source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) && !isTypeImport(statement);
    const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
    if (!isImport && !isExport) return [];
    const { moduleSpecifier } = statement;
    const isNamed = moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier);
    return isNamed ? [{ specifier: moduleSpecifier.text, start: statement.getStart(source) }] : [];
  });
}

/** A file that nothing leads to, such as one of types alone, is no part of the package. */
function reachedFrom(roots: readonly string[], imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...roots];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    queue.push(...(imports.get(path) ?? []));
  }
  return reached;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
