import ts from "typescript";

/**
 * Returns the syntax tree of a file as a string: kinds of nodes, documentation tags and directives, without names and values.
 * All forms of property names are equal, constants are replaced by their values, and the order of statements and members is
 * ignored, because it may depend on names. Throws if the file is not valid JavaScript or TypeScript.
 */
export function shapeOf(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const faults = (file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics;
  if (faults.length > 0)
    throw new Error(`${path} cannot be parsed: ${ts.flattenDiagnosticMessageText(faults[0]?.messageText, " ")}`);
  const directives = [file.referencedFiles, file.typeReferenceDirectives, file.libReferenceDirectives].flat().length;
  if (directives > 0 || /^\s*\/\/[#@]|^\s*\/\/\//m.test(text)) throw new Error(`${path} has a directive.`);
  const shared = constantsOf(file);
  const describe = (node: ts.Node): string => {
    if (ts.isIdentifier(node) && shared.has(node.text) && !isName(node)) return describe(shared.get(node.text) ?? node);
    if (isTemplateOrPattern(node)) throw new Error(`${path} has a ${ts.SyntaxKind[node.kind]}.`);
    if (ts.isIdentifier(node) && node.text.includes("__PWNED__")) throw new Error(`${path} has the payload as a name.`);
    const parts: string[] = ts.getJSDocTags(node).map((tag) => `@${tag.tagName.text}`);
    ts.forEachChild(node, (child) => {
      if (!isSharedConstant(child)) parts.push(isPropertyName(child, node) ? "name" : describe(child));
    });
    if (ts.isSourceFile(node) || isUnordered(node)) parts.sort();
    return `${ts.SyntaxKind[node.kind]}(${parts.join(",")})`;
  };
  return describe(file);
}

/** Returns the constants that a file declares without exporting them. */
function constantsOf(file: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const declarations = file.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .filter(isSharedConstant)
    .flatMap(({ declarationList }) => declarationList.declarations);
  return new Map(
    declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer !== undefined ? [[name.text, initializer] as const] : [],
    ),
  );
}

function isSharedConstant(node: ts.Node): boolean {
  return ts.isVariableStatement(node) && node.modifiers === undefined;
}

function isName(node: ts.Identifier): boolean {
  return isPropertyName(node, node.parent) || (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
}

function isPropertyName(node: ts.Node, parent: ts.Node): boolean {
  const hasName =
    ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isShorthandPropertyAssignment(parent);
  if (!hasName || parent.name !== node) return false;
  return !ts.isComputedPropertyName(node) || ts.isStringLiteral(node.expression);
}

function isTemplateOrPattern(node: ts.Node): boolean {
  return (
    ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isRegularExpressionLiteral(node)
  );
}

function isUnordered(node: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(node) ||
    ts.isTypeLiteralNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isNamedImports(node) ||
    ts.isNamedExports(node) ||
    ts.isUnionTypeNode(node)
  );
}
