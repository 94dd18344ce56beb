import ts from "typescript";
import { findCommentPaths } from "./find-comment-paths.js";
import { readSpecifier } from "./read-specifier.js";
import type { Specifier, SpecifierOptions } from "./specifier.js";
import { visit } from "./visit.js";

/**
 * Finds the import paths in a file that name a version of a package: by the package's name, a relative path or an alias.
 * Includes paths in comments, such as JSDoc links.
 */
export function findSpecifiers(file: ts.SourceFile, options: SpecifierOptions): readonly Specifier[] {
  const found = new Map<number, Specifier>();
  visit(file, file, (node) => {
    if (!ts.isStringLiteralLike(node) || !namesModule(node)) return;
    const isCall = ts.isCallExpression(node.parent) && node.parent.expression.kind !== ts.SyntaxKind.ImportKeyword;
    const [start, end] = [node.getStart(file), node.getEnd()];
    const specifier = readSpecifier({ text: node.text, start, end, isCertain: !isCall }, file, options);
    if (specifier !== null) found.set(start, { ...specifier, node });
  });
  const { packageName, paths } = options;
  const canOccur = paths.some(({ from, to }) => from !== to && file.text.includes(from === "" ? packageName : from));
  for (const path of canOccur ? findCommentPaths(file) : []) {
    const specifier = found.has(path.start) ? null : readSpecifier(path, file, options);
    if (specifier?.edit != null) found.set(path.start, { ...specifier, node: null });
  }
  return [...found.values()];
}

/** Whether a string is an import path, or the argument of a call such as `require`, `import` or `vi.mock`. */
function namesModule(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isExternalModuleReference(parent) ||
    ts.isModuleDeclaration(parent) ||
    ts.isJSDocImportTag(parent) ||
    (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent) && parent.parent.argument === parent) ||
    (ts.isCallExpression(parent) && parent.arguments[0] === node)
  );
}
