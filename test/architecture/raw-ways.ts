import ts from "typescript";
import type { SourceFile } from "./sources.js";

/** A way in which text could bypass the encoders: its name, and whether a syntax node is an instance of it. */
interface RawWay {
  readonly fault: string;
  readonly isAt: (node: ts.Node, path: string) => boolean;
}

const helpers = "render/helpers.ts";
const printer = "emit/type-printer.ts";
/** The text of types, which consists of keywords, punctuation and encoded text. */
const typeText = "emit/type-text.ts";
/** Prints a document with openapi-typescript, and inserts types that have been printed. */
const pathsPrinter = "emit/openapi-fetch/print-paths.ts";
/**
 * Files that emit text which doesn't come from documents (a license, a changelog, the runtime's code, hand-written code),
 * and files that copy documents as they are.
 */
const rawFiles = [
  "commands/update/plan-copies.ts",
  "commands/update/update-documents.ts",
  "emit/package/emit-license.ts",
  "emit/package/emit-changelog.ts",
  "emit/package/emit-runtime.ts",
  "emit/emit-mock.ts",
];
/** Files that encode text, and files that write text which has been encoded. */
const encoders = [
  "render/encode.ts",
  "render/lazy-constant.ts",
  "render/text/encode-code-span.ts",
  "render/text/encode-fence.ts",
  "render/text/encode-paragraphs.ts",
  "render/text/encode-sentence.ts",
  "render/text/encode-spans.ts",
  "render/doc-block.ts",
  "render/encode-open-api.ts",
  "render/format.ts",
  "render/samples/encode-shell.ts",
  "render/samples/encode-script.ts",
];
const writers = [
  "write/apply.ts",
  "write/replace-file.ts",
  "mock-server/write-json-file.ts",
  // Write almanac.yaml, and copies of documents.
  "commands/init/write-project.ts",
  "commands/update/write-copies.ts",
  // Passes on what a run writes.
  "cli/cache/recording.ts",
];
/** Files that may print. The mock's server prints errors that it can't report in a response. */
const terminals = [
  "cli/terminal/print.ts",
  "cli/terminal/create-progress.ts",
  // Prints the summary of a run, which is encoded.
  "bundlers/print-generated.ts",
  "runtime/mock/src/adapters/node/listen.ts",
  "runtime/cli/src/output/print.ts",
  "runtime/mcp/src/cli/main.ts",
];
/** Files that may import a module whose name is computed: optional packages, and packages named on the command line. */
const loaders = ["cli/mock/load-mock-ui.ts", "cli/mock/mock-source.ts", "runtime/mcp/src/cli/load-package.ts"];

/** Factories of the compiler whose text is printed verbatim. */
const nodesOfNames =
  /^create(Identifier|TypeReferenceNode|InterfaceDeclaration|TypeAliasDeclaration|ParameterDeclaration)$/;
const nodesOfRawText =
  /^create(NoSubstitutionTemplateLiteral|Template\w*|RegularExpressionLiteral|JsxText|BigIntLiteral|RawExpression|JSDoc\w*)$/;

const ways: readonly RawWay[] = [
  { fault: "code in a template literal", isAt: isCodeTemplate },
  { fault: "code in a concatenation", isAt: isCodeSum },
  { fault: "a file of raw text", isAt: (node, path) => isRawFile(node) && !rawFiles.includes(path) },
  { fault: "text as a printed type", isAt: isRawPrinted },
  { fault: "unencoded text in a type", isAt: isRawTypeText },
  {
    fault: "text as a syntax node",
    isAt: (node, path) =>
      isFactory(node, nodesOfNames) &&
      !node.arguments.every(isSafeArgument) &&
      !(path === pathsPrinter && node.arguments.map((each) => each.getText()).join() === "printed.text"),
  },
  { fault: "a node of raw text", isAt: (node) => isFactory(node, nodesOfRawText) },
  { fault: "text that bypasses the encoders", isAt: isRawSafe },
  {
    fault: "an encoder outside render/",
    isAt: (node, path) =>
      ts.isFunctionDeclaration(node) &&
      /^encode[A-Z]/.test(node.name?.text ?? "") &&
      isIn(path, "render", "emit") &&
      !encoders.includes(path),
  },
  { fault: "text that is executed", isAt: isRun },
  {
    fault: "a file written without a plan",
    isAt: (node, path) => calledMethod(node) === "writeText" && !writers.includes(path) && !isIn(path, "host"),
  },
  {
    fault: "text printed without the terminal encoder",
    isAt: (node, path) => isTerminal(node, isIn(path, "cli")) && !terminals.includes(path),
  },
];

/** Returns every way around the encoders in a file, as `path:line fault`. */
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

/** Whether a string is computed where views are made. It must not contain code, but may be a path, a name, or text that is encoded later. */
function makesViews(node: ts.Node, path: string): boolean {
  return isIn(path, "emit", "render") && ![...encoders, printer, typeText].includes(path) && !isInError(node);
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

/** Whether a template only adds line breaks and spaces to encoded text. */
function isIndentation({ head, templateSpans }: ts.TemplateExpression): boolean {
  return [head, ...templateSpans.map(({ literal }) => literal)].every(({ text }) => text.trim() === "");
}

function isInError(node: ts.Node): boolean {
  for (let each: ts.Node = node.parent; !ts.isSourceFile(each); each = each.parent)
    if (ts.isNewExpression(each) && each.expression.getText().endsWith("Error")) return true;
  return false;
}

/** Whether a node is an object `{ path, text }`: a file that is emitted without a template. */
function isRawFile(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(({ name }) => name?.getText());
  return names.includes("path") && names.includes("text") && !names.includes("root");
}

function isRawPrinted(node: ts.Node, path: string): boolean {
  if (!ts.isNewExpression(node) || node.expression.getText() !== "Printed") return false;
  const argument = node.arguments?.[0];
  if (argument === undefined || ts.isStringLiteral(argument)) return false;
  if (path === pathsPrinter) return argument.getText() !== 'declarations.join("\\n")';
  // Allowed is text that has been printed from a schema.
  const made =
    /^((docBlock\(\w+\) \+ )?breakLines\((toTypeText\(schema(, \{ isSent, namespace \})?\)\.text|`export \$\{start\}\$\{body\}\$\{end\}`|`\$\{type\} \| \$\{encodeIdentifier\(name\)\}`)\)|isLong \? lines : line|isShort \? text : breakUnion\(text\)|`\{\\n\$\{lines\.join\(""\)\}\}`|column \+ line\.length < maxWidth \? line : text)$/s;
  return path !== printer || !made.test(argument.getText());
}

/** Whether the printer of types reads text of a schema without encoding it. */
function isRawTypeText(node: ts.Node, path: string): boolean {
  if (path !== typeText || !ts.isIdentifier(node) || !["name", "value", "documentation"].includes(node.text))
    return false;
  const { parent } = node;
  if (ts.isBindingElement(parent) || ts.isParameter(parent) || ts.isTypeOfExpression(parent)) return false;
  if (ts.isPropertyAccessExpression(parent))
    return !/^(encodeIdentifier|defineMember)$/.test(calledFunction(parent.parent));
  return !/^(encode\w+|docBlock|String)$/.test(calledFunction(parent));
}

function calledFunction(node: ts.Node): string {
  return ts.isCallExpression(node) ? node.expression.getText() : "";
}

function isFactory(node: ts.Node, names: RegExp): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    /\bfactory\.\w+$/.test(node.expression.getText()) &&
    names.test(calledMethod(node) ?? "")
  );
}

/** Whether an argument is a string literal, an encoded identifier or a syntax node. */
function isSafeArgument(argument: ts.Expression, index: number): boolean {
  if (ts.isStringLiteral(argument) || argument.getText() === "undefined") return true;
  if (ts.isCallExpression(argument)) return /^(encodeIdentifier$|ts\.factory\.)/.test(argument.expression.getText());
  // The other arguments are syntax nodes: modifiers, members and types.
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
