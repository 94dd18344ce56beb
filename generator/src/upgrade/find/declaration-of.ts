import ts from "typescript";

/** A declaration in a generated package. */
export interface PackageDeclaration {
  readonly kind: "operation" | "type" | "resource";
  readonly name: string;
  readonly file: string;
  /** The folder of the package that contains it. */
  readonly root: string;
}

/** Returns the declaration of a symbol in one of the packages; null if it is declared elsewhere. */
export function declarationOf(
  symbol: ts.Symbol,
  { checker, roots }: { readonly checker: ts.TypeChecker; readonly roots: readonly string[] },
): PackageDeclaration | null {
  const target = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  for (const declaration of target.declarations ?? []) {
    const file = declaration.getSourceFile().fileName;
    const root = roots.find((each) => file.startsWith(`${each}/`));
    if (root === undefined) continue;
    if (ts.isVariableDeclaration(declaration) && ts.isIdentifier(declaration.name))
      return { kind: "operation", name: declaration.name.text, file, root };
    if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
      return { kind: "type", name: declaration.name.text, file, root };
    const member = ts.isPropertySignature(declaration) ? memberOf(declaration, checker) : null;
    if (member !== null) return { ...member, file: member.file ?? file, root };
  }
  return null;
}

/** Returns the declaration of a property of `Client`, or of one of its resources. */
function memberOf(
  { name, type, parent }: ts.PropertySignature,
  checker: ts.TypeChecker,
): { readonly kind: "operation" | "resource"; readonly name: string; readonly file: string | null } | null {
  // A resource with short names: `readonly list: typeof users.listUsers`.
  if (type !== undefined && ts.isTypeQueryNode(type) && ts.isQualifiedName(type.exprName)) {
    const symbol = checker.getSymbolAtLocation(type.exprName.right);
    const [declaration] = symbol?.declarations ?? [];
    const file = declaration?.getSourceFile().fileName ?? null;
    return { kind: "operation", name: type.exprName.right.text, file };
  }
  const isClient = ts.isInterfaceDeclaration(parent) && parent.name.text === "Client";
  return isClient && ts.isIdentifier(name) ? { kind: "resource", name: name.text, file: null } : null;
}
