import ts from "typescript";

/** A small fault in a source file: `text` replaces the range from `start` to `end`. */
export interface Mutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Name of the mutation operator, such as `other operator`. */
  readonly operator: string;
}

type Change = Pick<Mutant, "operator" | "text"> & { readonly node: ts.Node };

const { SyntaxKind } = ts;

const binary: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [SyntaxKind.LessThanToken, ["<=", ">="]],
  [SyntaxKind.LessThanEqualsToken, ["<", ">"]],
  [SyntaxKind.GreaterThanToken, [">=", "<="]],
  [SyntaxKind.GreaterThanEqualsToken, [">", "<"]],
  [SyntaxKind.EqualsEqualsEqualsToken, ["!=="]],
  [SyntaxKind.ExclamationEqualsEqualsToken, ["==="]],
  [SyntaxKind.AmpersandAmpersandToken, ["||"]],
  [SyntaxKind.BarBarToken, ["&&"]],
  [SyntaxKind.QuestionQuestionToken, ["&&"]],
  [SyntaxKind.MinusToken, ["+"]],
  [SyntaxKind.AsteriskToken, ["/"]],
  [SyntaxKind.SlashToken, ["*"]],
]);

const methods: Readonly<Record<string, string>> = {
  every: "some",
  some: "every",
  startsWith: "endsWith",
  endsWith: "startsWith",
  min: "max",
  max: "min",
  toLowerCase: "toUpperCase",
  toUpperCase: "toLowerCase",
};

/** Methods whose call can be replaced by its receiver. */
const removable = new Set(["filter", "sort", "slice", "trim", "reverse", "replace", "replaceAll"]);

/** Returns every mutant of a file. Messages for people are not mutated. */
export function findMutants(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node) || isMessage(node)) return;
    for (const { node: changed, ...change } of changesOf(node)) {
      found.push({ file, start: changed.getStart(source), end: changed.getEnd(), ...change });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function changesOf(node: ts.Node): readonly Change[] {
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken;
    return (binary.get(operator.kind) ?? []).map((text) => ({ node: operator, text, operator: "other operator" }));
  }
  if (node.kind === SyntaxKind.TrueKeyword) return [{ node, text: "false", operator: "other boolean" }];
  if (node.kind === SyntaxKind.FalseKeyword) return [{ node, text: "true", operator: "other boolean" }];
  if (ts.isIfStatement(node)) return conditions(node.expression);
  if (ts.isConditionalExpression(node)) return conditions(node.condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    return [{ node, text: node.operand.getText(), operator: "negation left out" }];
  if (ts.isCallExpression(node)) return calls(node);
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression))
    return [{ node, text: ";", operator: "statement left out" }];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !ts.isVariableDeclaration(node.parent))
    return [{ node, text: "[]", operator: "empty array" }];
  return isPlainText(node) ? [{ node, text: node.text === "" ? '"mutant"' : '""', operator: "other text" }] : [];
}

function conditions(node: ts.Expression): readonly Change[] {
  return ["true", "false"].map((text) => ({ node, text, operator: `always ${text}` }));
}

function calls(node: ts.CallExpression): readonly Change[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const name = expression.name.text;
  const other = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (other !== undefined) return [{ node: expression.name, text: other, operator: "other method" }];
  return removable.has(name) ? [{ node, text: expression.expression.getText(), operator: `${name} left out` }] : [];
}

/**
 * Whether a node is a string that the code computes with: not a property name, and not a default such as `?? ""`, which
 * `noUncheckedIndexedAccess` often requires for a case that can't occur.
 */
function isPlainText(node: ts.Node): node is ts.StringLiteral {
  if (!ts.isStringLiteral(node)) return false;
  const { parent } = node;
  if (ts.isBindingElement(parent) || ts.isParameter(parent)) return false;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === SyntaxKind.QuestionQuestionToken) return false;
  return !ts.isPropertyAssignment(parent) || parent.initializer === node;
}

/** Whether a node is a message for people: an error, a `message`, a `help` or a `reason`. */
function isMessage(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith("Error");
  if (!ts.isPropertyAssignment(node)) return false;
  return ["message", "help", "reason"].includes(node.name.getText());
}
