import ts from "typescript";
import type { Edit } from "../rewrite/edit.js";
import { visit } from "./visit.js";

/** A string that names a module of one version of a package. */
export interface Specifier {
  readonly packageName: string;
  readonly position: number;
  readonly text: string;
  /** The text for the new version; null if the text doesn't contain the version. */
  readonly next: string | null;
  readonly edit: Edit | null;
  /** The folder of the package; null if the module isn't installed. */
  readonly root: string | null;
  /** The module's path in the version's folder: `programmatic-api-keys`; an empty string for the client itself. */
  readonly module: string;
  readonly node: ts.StringLiteralLike;
}

export interface SpecifierOptions {
  readonly program: ts.Program;
  readonly packageName: string;
  /** The folder of the generated package, for relative imports; null if it doesn't exist. */
  readonly folder: string | null;
  readonly from: string;
  readonly to: string;
}

/** Finds the import paths in a file that name a version of a package: by the package's name, a relative path or an alias. */
export function findSpecifiers(file: ts.SourceFile, options: SpecifierOptions): readonly Specifier[] {
  const found: Specifier[] = [];
  visit(file, file, (node) => {
    if (!ts.isStringLiteralLike(node) || !namesModule(node)) return;
    const specifier = readSpecifier(node, file, options);
    if (specifier !== null) found.push(specifier);
  });
  return found;
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

function readSpecifier(
  node: ts.StringLiteralLike,
  file: ts.SourceFile,
  { program, packageName, folder, from, to }: SpecifierOptions,
): Specifier | null {
  const { text } = node;
  const prefix = `${packageName}/${from}`;
  const isNamed = text === prefix || text.startsWith(`${prefix}/`);
  // A call's argument can be any string, so only a package name is recognized there.
  if (!isNamed && ts.isCallExpression(node.parent) && node.parent.expression.kind !== ts.SyntaxKind.ImportKeyword)
    return null;
  const resolved = resolvePath(text, file, program);
  const marker = `/${from}/`;
  const at = resolved?.lastIndexOf(marker) ?? -1;
  const root = resolved === null || at === -1 ? null : resolved.slice(0, at);
  if (!isNamed && (root === null || root !== folder)) return null;
  const segment = text.lastIndexOf(`/${from}`);
  const hasVersion = segment !== -1 && /^(?:\/|$)/.test(text.slice(segment + from.length + 1));
  const next = hasVersion ? `${text.slice(0, segment)}/${to}${text.slice(segment + from.length + 1)}` : null;
  const position = node.getStart(file);
  const inside = resolved === null || at === -1 ? text.slice(prefix.length + 1) : resolved.slice(at + marker.length);
  return {
    packageName,
    position,
    text,
    next,
    // Literals with escape sequences, whose source is longer than their text, aren't edited.
    edit:
      next === null || node.getEnd() - position !== text.length + 2
        ? null
        : { start: position + 1, end: node.getEnd() - 1, text: next },
    root,
    module: inside.replace(/\.(?:d\.[cm]?ts|[cm]?[jt]s)$/, "").replace(/^index$/, ""),
    node,
  };
}

function resolvePath(text: string, file: ts.SourceFile, program: ts.Program): string | null {
  const mode = file.impliedNodeFormat;
  const { resolvedModule } = ts.resolveModuleName(
    text,
    file.fileName,
    program.getCompilerOptions(),
    ts.sys,
    undefined,
    undefined,
    mode,
  );
  return resolvedModule?.resolvedFileName ?? null;
}
