import ts from "typescript";
import type { Reporter } from "../../diagnostics/reporter.js";
import { folderOf, joinPath } from "../../host/file-path.js";
import { locationOf } from "../../model/location.js";
import type { Memo } from "../../model/memory/memo.js";
import type { CompiledCode, MockCode } from "../../model/package.js";
import type { CodeProblem, CompiledFile } from "./compiled-file.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  newLine: ts.NewLineKind.LineFeed,
};

/**
 * Compiles the handwritten code of a mock to JavaScript. Returns null if the code has syntax errors or imports another
 * package. `memo` has the files that earlier runs compiled.
 */
export function compileCode(
  { folder, files }: MockCode,
  reporter: Reporter,
  memo: Memo<CompiledFile>,
): CompiledCode | null {
  const compiled = new Map<string, string>();
  const imports = new Map<string, readonly string[]>();
  let isValid = true;
  for (const [path, text] of files) {
    const { outputText, ownImports, problems } = memo.reuse(path, [text], () => compileFile(path, text));
    for (const { message, line, column } of problems) {
      isValid = false;
      reporter.report({
        code: "invalid-code",
        severity: "error",
        at: locationOf(`${folder}/${path}`, `@${line}:${column}`),
        message,
        help: "Correct the file. Its code becomes part of the mock's package, so it can import only types from other packages: use import type.",
      });
    }
    imports.set(path.replace(/\.ts$/, ".js"), ownImports);
    compiled.set(path.replace(/\.ts$/, ".js"), outputText);
  }
  if (!isValid) return null;
  const behaviours = [...files.keys()].flatMap((path) => /^behaviours\/([A-Za-z_$][\w$]*)\.ts$/.exec(path)?.[1] ?? []);
  const hasPolicy = files.has("policy.ts");
  const roots = [...behaviours.map((name) => `behaviours/${name}.js`), ...(hasPolicy ? ["policy.js"] : [])];
  const reachable = reachableFrom(roots, imports);
  return {
    files: new Map([...compiled].filter(([path]) => reachable.has(path))),
    behaviours: behaviours.sort(),
    hasPolicy,
  };
}

function compileFile(path: string, text: string): CompiledFile {
  const problems: CodeProblem[] = [];
  const add = (message: string, { line, character }: ts.LineAndCharacter): void => {
    problems.push({ message, line: line + 1, column: character + 1 });
  };
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    compilerOptions: options,
    fileName: path,
    reportDiagnostics: true,
  });
  for (const { messageText, file, start } of diagnostics)
    add(
      ts.flattenDiagnosticMessageText(messageText, " "),
      file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: 0, character: 0 },
    );
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const ownImports: string[] = [];
  for (const { specifier, start } of importsOf(source)) {
    if (specifier.startsWith(".")) ownImports.push(joinPath(folderOf(path), specifier));
    else
      add(
        `The import ${JSON.stringify(specifier)} isn't available: the mock's package doesn't depend on it.`,
        source.getLineAndCharacterOfPosition(start),
      );
  }
  return { outputText, ownImports, problems };
}

/** The modules that a file imports or re-exports at run time. Type-only imports and exports are left out. */
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

/**
 * The roots, and the files that they import, directly or indirectly. Other files, such as those that contain only
 * types, aren't emitted.
 */
function reachableFrom(roots: readonly string[], imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reachable = new Set<string>();
  const queue = [...roots];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reachable.has(path)) continue;
    reachable.add(path);
    queue.push(...(imports.get(path) ?? []));
  }
  return reachable;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
