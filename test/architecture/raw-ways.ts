import ts from "typescript";
import type { SourceFile } from "./sources.js";

/** A way for text past the encoders: what it is called, and whether a node of a file is one. */
interface RawWay {
  readonly fault: string;
  readonly isAt: (node: ts.Node, path: string) => boolean;
}

const helpers = "render/helpers.ts";
const printer = "emit/type-printer.ts";
/** Files of text that is not the documents': a licence, the runtime's own code, code that was written by hand. */
const rawFiles = ["emit/package/emit-license.ts", "emit/package/emit-runtime.ts", "emit/emit-mock.ts"];
/** What decides of text before it is output; and what puts output together from what has been encoded. */
const encoders = ["render/encode.ts", "render/doc-block.ts"];
const writers = ["write/apply.ts", "mock-server/state-file.ts"];
/** The last says what went wrong in a server of its own. */
const terminals = [
  "cli/terminal/print.ts",
  "cli/terminal/create-progress.ts",
  "runtime/mock/src/adapters/node/listen.ts",
];
/** They load code of the user's own: what the command line names, and this package's parts. */
const loaders = ["cli/mock/mock-source.ts"];

/** Factories whose text the printer writes as it stands. */
const nodesOfNames =
  /^create(Identifier|TypeReferenceNode|InterfaceDeclaration|TypeAliasDeclaration|ParameterDeclaration)$/;
const nodesOfRawText =
  /^create(NoSubstitutionTemplateLiteral|Template\w*|RegularExpressionLiteral|JsxText|BigIntLiteral|RawExpression|JSDoc\w*)$/;

const ways: readonly RawWay[] = [
  { fault: "code in a template literal", isAt: isCodeTemplate },
  { fault: "code put together", isAt: isCodeSum },
  { fault: "a file of raw text", isAt: (node, path) => isRawFile(node) && !rawFiles.includes(path) },
  { fault: "text as a printed type", isAt: isRawPrinted },
  { fault: "text as a syntax node", isAt: (node) => isFactory(node, nodesOfNames) && !node.arguments.every(isOfOurs) },
  { fault: "a node of raw text", isAt: (node) => isFactory(node, nodesOfRawText) },
  { fault: "text past the encoders", isAt: isRawSafe },
  {
    fault: "an encoder elsewhere",
    isAt: (node, path) =>
      ts.isFunctionDeclaration(node) &&
      /^encode[A-Z]/.test(node.name?.text ?? "") &&
      isIn(path, "render", "emit") &&
      !encoders.includes(path),
  },
  { fault: "text that is run", isAt: isRun },
  {
    fault: "a file past the plan",
    isAt: (node, path) => calledMethod(node) === "writeText" && !writers.includes(path) && !isIn(path, "host"),
  },
  {
    fault: "text past the terminal's door",
    isAt: (node, path) => isTerminal(node, isIn(path, "cli")) && !terminals.includes(path),
  },
];

/** Every raw way in a file, as `path:line fault`. */
export function findRawWays({ path, text }: SourceFile): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const own = path.replace(/^generator\/src\//, "");
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    for (const { fault, isAt } of ways) if (isAt(node, own)) found.push(`${path}:${line} ${fault}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isIn(path: string, ...folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** What makes text in the folders of output, and may hold no code: a path, a name, a sentence that is encoded afterwards. */
function makesViews(node: ts.Node, path: string): boolean {
  return isIn(path, "emit", "render") && ![...encoders, printer].includes(path) && !isInError(node);
}

const plain = /^[\w ./:,@#^*-]*$/;

function isCodeTemplate(node: ts.Node, path: string): boolean {
  if (!ts.isTemplateExpression(node) || !makesViews(node, path) || isIndentation(node)) return false;
  const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text);
  return parts.some((part) => !plain.test(part)) || parts.some(isComment);
}

function isComment(part: string): boolean {
  return /(?<!:)\/\/|\/\*.|\*\//.test(part);
}

function isCodeSum(node: ts.Node, path: string): boolean {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return false;
  const texts = [node.left, node.right].filter(ts.isStringLiteralLike);
  return (
    texts.length > 0 && makesViews(node, path) && texts.some(({ text }) => !plain.test(text) || text.endsWith(" "))
  );
}

/** Line breaks and spaces before what has been encoded. */
function isIndentation({ head, templateSpans }: ts.TemplateExpression): boolean {
  return [head, ...templateSpans.map(({ literal }) => literal)].every(({ text }) => text.trim() === "");
}

function isInError(node: ts.Node): boolean {
  for (let each: ts.Node = node.parent; !ts.isSourceFile(each); each = each.parent)
    if (ts.isNewExpression(each) && each.expression.getText().endsWith("Error")) return true;
  return false;
}

/** `{ path, text }`, without a template. */
function isRawFile(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(({ name }) => name?.getText());
  return names.includes("path") && names.includes("text") && !names.includes("root");
}

function isRawPrinted(node: ts.Node, path: string): boolean {
  if (!ts.isNewExpression(node) || node.expression.getText() !== "Printed") return false;
  const argument = node.arguments?.[0];
  if (argument === undefined || ts.isStringLiteral(argument)) return false;
  // From nodes, or from what has been printed: types applied to others, and types on one line.
  const made =
    /^((docBlock\(\w+\) \+ )?this\.#print\(.*\)|`\$\{encodeIdentifier\(\w+\)\}<.*>`|line\.length < widest \? line : text)$/s;
  return path !== printer || !made.test(argument.getText());
}

function isFactory(node: ts.Node, names: RegExp): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    /\bfactory\.\w+$/.test(node.expression.getText()) &&
    names.test(calledMethod(node) ?? "")
  );
}

/** A text of ours, an identifier that has been encoded, or nodes. */
function isOfOurs(argument: ts.Expression, index: number): boolean {
  if (ts.isStringLiteral(argument) || argument.getText() === "undefined") return true;
  if (ts.isCallExpression(argument)) return /^(encodeIdentifier$|ts\.factory\.)/.test(argument.expression.getText());
  // Modifiers, members and types, which are nodes, stand before or behind the name.
  return index !== 0 || argument.getText() === "exported";
}

function isRawSafe(node: ts.Node, path: string): boolean {
  if (ts.isNewExpression(node) && node.expression.getText().endsWith("SafeString"))
    return path !== helpers || !ts.isArrowFunction(node.parent);
  if (path !== helpers || !ts.isCallExpression(node) || node.expression.getText() !== "safe") return false;
  const [argument] = node.arguments;
  return argument === undefined || !/^(encode[A-Z]\w*|docBlock|printedOf)\(/.test(argument.getText());
}

function isRun(node: ts.Node, path: string): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === "Function";
  if (!ts.isCallExpression(node)) return false;
  if (ts.isIdentifier(node.expression)) return ["eval", "Function"].includes(node.expression.text);
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport && !loaders.includes(path) && !node.arguments.every(ts.isStringLiteral);
}

function calledMethod(node: ts.Node): string | null {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : null;
}

function isTerminal(node: ts.Node, hasStream: boolean): boolean {
  if (!ts.isCallExpression(node)) return false;
  const called = node.expression.getText();
  if (hasStream && called === "stream.write") return true;
  return /^process\.(stdout|stderr)\.write$|^console\.(log|error|info|debug|table)$/.test(called);
}
