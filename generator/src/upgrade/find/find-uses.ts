import ts from "typescript";
import { declarationOf, type PackageDeclaration } from "./declaration-of.js";
import { visit } from "./visit.js";

/** A reference in the code to a declaration of a generated package. */
export interface Use {
  readonly declaration: PackageDeclaration;
  readonly position: number;
  /** The identifier, or the string in `resource["list"]`. */
  readonly node: ts.Identifier | ts.StringLiteralLike;
  /** Whether it names a function of a module rather than a property of a client. */
  readonly isFunction: boolean;
}

interface UseOptions {
  readonly checker: ts.TypeChecker;
  /** The folders of the packages. */
  readonly roots: readonly string[];
}

/** Finds the uses of operations, types and resources of packages in a file. */
export function findUses(file: ts.SourceFile, options: UseOptions): readonly Use[] {
  const uses: Use[] = [];
  visit(file, file, (node) => {
    if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return;
    const symbol = symbolAt(node, options.checker);
    const declaration = symbol === undefined ? null : declarationOf(symbol, options);
    if (declaration === null) return;
    uses.push({ declaration, position: node.getStart(file), node, isFunction: isFunction(node, options.checker) });
  });
  return uses;
}

function isFunction(node: ts.Node, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  // In `listUsers.safe`, the node is the owner itself.
  const isAccess =
    (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression !== node;
  const owner = isAccess
    ? checker.getTypeAtLocation(parent.expression)
    : ts.isBindingElement(parent)
      ? checker.getTypeAtLocation(parent.parent)
      : null;
  if (owner === null) return !ts.isLiteralTypeNode(parent);
  // The type of `import * as users` has the symbol of the module. Some types have no symbol.
  const symbol = owner.getSymbol();
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.ValueModule) !== 0;
}

function symbolAt(node: ts.Identifier | ts.StringLiteralLike, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isStringLiteralLike(node)) {
    if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node)
      return checker.getTypeAtLocation(parent.expression).getProperty(node.text);
    const access = parent.parent;
    return ts.isLiteralTypeNode(parent) && ts.isIndexedAccessTypeNode(access) && access.indexType === parent
      ? checker.getTypeFromTypeNode(access.objectType).getProperty(node.text)
      : undefined;
  }
  // In `const { list } = client.users`, the symbol at `list` is the new variable, not the property.
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    return ts.isObjectBindingPattern(parent.parent)
      ? checker.getTypeAtLocation(parent.parent).getProperty(node.text)
      : undefined;
  }
  if (ts.isShorthandPropertyAssignment(parent)) return checker.getShorthandAssignmentValueSymbol(parent);
  if (ts.isExportSpecifier(parent) && (parent.propertyName ?? parent.name) === node)
    return checker.getExportSpecifierLocalTargetSymbol(parent);
  return checker.getSymbolAtLocation(node);
}
