import ts from "typescript";

/**
 * Finds the object literal of an argument: the argument itself, or the value of a constant that only this argument uses.
 * Returns null if the constant has a declared type, which the literal must keep.
 */
export function findLiteral(argument: ts.Expression): ts.ObjectLiteralExpression | null {
  if (ts.isObjectLiteralExpression(argument)) return argument;
  if (!ts.isIdentifier(argument) || countName(argument) !== 2) return null;
  for (let scope: ts.Node = argument; !ts.isSourceFile(scope); scope = scope.parent) {
    if (!ts.isBlock(scope.parent) && !ts.isSourceFile(scope.parent)) continue;
    for (const statement of scope.parent.statements) {
      const found = ts.isVariableStatement(statement) ? literalIn(statement, argument.text) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

function literalIn(
  { declarationList, modifiers }: ts.VariableStatement,
  name: string,
): ts.ObjectLiteralExpression | null {
  const { flags } = declarationList;
  const isConstant = (flags & ts.NodeFlags.Const) !== 0 && (flags & ts.NodeFlags.Using) === 0;
  if (!isConstant || modifiers !== undefined) return null;
  const declaration = declarationList.declarations.find(
    (each) => ts.isIdentifier(each.name) && each.name.text === name,
  );
  const value = declaration?.initializer;
  return value !== undefined && declaration?.type === undefined && ts.isObjectLiteralExpression(value) ? value : null;
}

/** Counts the words in the file that equal the identifier, also in comments and strings. */
function countName(identifier: ts.Identifier): number {
  const words = identifier.getSourceFile().text.match(/[\p{ID_Continue}$]+/gu) ?? [];
  return words.filter((word) => word === identifier.text).length;
}
