import { replaceHidden } from "../model/hidden-text.js";
import { isIdentifier } from "../model/identifier.js";
import { checkJson } from "./check-json.js";
import { escapeJson } from "./escape-json.js";

/**
 * The encoders, one for each place where text from a document can end up in a generated file. Templates call them as
 * helpers. Such text reaches the output only through an encoder.
 */

/** Printable ASCII without the characters that a string literal escapes. Most strings are plain. */
const plainString = /^[ !#-;=-[\]-~]*$/;

/** Encodes a string as a literal that is valid in JavaScript, TypeScript and JSON. */
export function encodeString(text: string): string {
  if (plainString.test(text)) return `"${text}"`;
  return escapeJson(JSON.stringify(text));
}

/** Encodes a property name, with quotes unless it is an identifier or a short number. */
export function encodeKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return isIdentifier(name) || /^(0|[1-9]\d{0,8})$/.test(name) ? name : encodeString(name);
}

/** Encodes a string as a type, in ASCII and with the escape sequences that TypeScript's printer uses. */
export function encodeTypeString(text: string): string {
  return `"${text.replace(/[\\"\u0000-\u001f]|[^\u0000-\u007f]/g, escapeInType)}"`;
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ['"', '\\"'],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\v", "\\v"],
  ["\f", "\\f"],
  ["\r", "\\r"],
]);

function escapeInType(unit: string, offset: number, text: string): string {
  // Before a digit, \0 would be an octal escape.
  if (unit === "\0") return /\d/.test(text.charAt(offset + 1)) ? "\\x00" : "\\0";
  const code = unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return shortEscapes.get(unit) ?? `\\u${code}`;
}

/** Encodes the name of a property in a type, with quotes unless it is an identifier in ASCII or a number. */
export function encodeTypeKey(name: string): string {
  const isNumber = String(Number(name)) === name && !name.startsWith("-");
  return isNumber || /^[A-Za-z_$][\w$]*$/.test(name) ? name : encodeTypeString(name);
}

/** Returns a name that the generator has assigned. Throws if it isn't an identifier, which would be a bug. */
export function encodeIdentifier(name: string): string {
  if (!isIdentifier(name)) throw new Error(`${encodeString(name)} is not an identifier.`);
  return name;
}

const widest = 100;
const widestStatement = 140;

/**
 * Encodes names as `{ a, b }`, or with each name on its own line if the import or export statement would be too long.
 * `from` is the module specifier of the statement.
 */
export function encodeNames(list: unknown, from = ""): string {
  if (!Array.isArray(list)) throw new Error("The names must be a list.");
  const names = list.map((name: unknown) => encodeIdentifier(String(name)));
  const line = `{ ${names.join(", ")} }`;
  const isShort = line.length <= widest && `export type ${line} from "${from}";`.length <= widestStatement;
  return isShort ? line : `{\n${names.map((name) => `  ${name},\n`).join("")}}`;
}

/** A reference to a declared constant or a member of one, such as `parts.list`, for use inside data. */
export class Constant {
  readonly name: string;

  constructor(name: string) {
    this.name = name.split(".").map(encodeIdentifier).join(".");
  }
}

/** A call of a declared function with data as its argument, for use within other data. */
export class ConstantCall extends Constant {
  readonly data: object;

  constructor(name: string, data: object) {
    super(name);
    this.data = data;
  }
}

/** Encodes data as a literal, on one line or, if that is too long, with each property or item on its own line. */
export function encodeLiteral(value: unknown, indent = 0): string {
  if (value instanceof ConstantCall) return `/*@__PURE__*/ ${value.name}(${encodeLiteral(value.data, indent)})`;
  if (value instanceof Constant) return value.name;
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return `new Date(${encodeString(value.toISOString())})`;
  if (typeof value === "string") return encodeString(value);
  if (value === null || typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value !== "object") throw new Error(`A value of type ${typeof value} has no literal.`);
  const line = encodeInline(value, widest - indent);
  if (line !== null) return line;
  const inner = indent + 2;
  const pad = "\n" + " ".repeat(inner);
  const end = "\n" + " ".repeat(indent);
  if (Array.isArray(value)) return `[${value.map((item) => `${pad}${encodeLiteral(item, inner)},`).join("")}${end}]`;
  return `{${membersOf(value)
    .map(([key, item]) => `${pad}${encodeKey(key)}: ${encodeLiteral(item, inner)},`)
    .join("")}${end}}`;
}

/** Encodes data on one line. Returns null when the line exceeds the limit, so that no level encodes long data again. */
function encodeInline(value: unknown, limit: number): string | null {
  if (limit <= 0) return null;
  if (value instanceof ConstantCall) {
    const start = `/*@__PURE__*/ ${value.name}(`;
    const data = encodeInline(value.data, limit - start.length - 1);
    return data === null ? null : `${start}${data})`;
  }
  if (typeof value === "string" && value.length > limit) return null;
  const line = lineOf(value, limit);
  return line === null || line.length > limit ? null : line;
}

function lineOf(value: unknown, limit: number): string | null {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown): Member => ["", item]);
    return joinInline(items, ["[", "]"], limit);
  }
  if (typeof value !== "object" || value === null || value instanceof Date || value instanceof Constant)
    return encodeLiteral(value);
  return joinInline(membersOf(value), ["{ ", " }"], limit);
}

type Member = readonly [key: string, value: unknown];

/** Joins members on one line. Array items have empty keys. Returns null as soon as the line exceeds the limit. */
function joinInline(members: readonly Member[], brackets: readonly string[], limit: number): string | null {
  const [open = "", close = ""] = brackets;
  if (members.length === 0) return open.trim() + close.trim();
  let line = "";
  for (const [key, item] of members) {
    const start = (line === "" ? open : ", ") + (open === "[" ? "" : `${encodeKey(key)}: `);
    const text = encodeInline(item, limit - line.length - start.length - close.length);
    if (text === null) return null;
    line += start + text;
  }
  return line + close;
}

function membersOf(value: unknown): readonly Member[] {
  if (typeof value !== "object" || value === null) throw new Error(`A value of type ${typeof value} has no literal.`);
  return Object.entries(value);
}

/** Encodes data as JSON, indented by two spaces. */
export function encodeJson(value: unknown, indent = 0): string {
  checkJson(value);
  return escapeJson(JSON.stringify(value, null, 2).replaceAll("\n", "\n" + " ".repeat(indent)));
}

/** Encodes text on one line, for instance for a `//` comment. */
export function encodeOneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** Encodes text for a one-line HTML comment. The text can't end the comment in either of the ways that browsers support. */
export function encodeHtmlComment(text: string): string {
  return encodeOneLine(text)
    .replace(/[<>]/g, " ")
    .replace(/-(?=-)/g, "- ")
    .replace(/^-|-$/g, " ");
}

const commentWidth = 116;

/** The start of a tag in a comment. In an email address, @ follows a word; anywhere else it could start a tag. */
const tag = /(?<!\S)@|(?<![\w.])@(?=[A-Za-z_$\u0080-\uffff])/g;

/**
 * Encodes text as the lines of a doc comment. The text can't end the comment, start a tag, hide other text, or change
 * the reading direction.
 */
export function encodeComment(text: string, indent = 0): readonly string[] {
  const lines = cleanText(text).replace(/\*\//g, "*\\/").split("\n");
  let isCode = false;
  return trimBlank(lines.map((line) => line.trimEnd())).flatMap((line) => {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
    const tagless = line.includes("@") ? line.replace(tag, "\\@") : line;
    const safe = tagless.replace(/^(\s*)\//, "$1\\/");
    return isCode || /^\s*[|>]/.test(safe) ? [safe] : wrap(safe, commentWidth - indent);
  });
}

/** Printable ASCII on any number of lines. */
const plainText = /^[\n -~]*$/;

/** Replaces control characters with spaces, normalizes line breaks, and makes invisible and bidirectional characters visible. */
export function cleanText(text: string): string {
  if (plainText.test(text)) return text;
  const plain = text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f]/g, " ");
  return replaceHidden(plain, () => "\ufffd").replace(/[\ud800-\udfff]/gu, "\ufffd");
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return first === -1 ? [] : lines.slice(first, last + 1);
}

function wrap(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const [first = "", ...words] = line.split(" ");
  const own = /^\s*(?:[-*+]\s+|\d+\.\s+)?/.exec(line)?.[0].length ?? 0;
  const indent = " ".repeat(Math.min(own, width / 2));
  const rows: string[] = [];
  let row = first;
  let isBlank = first === "";
  for (const word of words) {
    if (isBlank || row.length + 1 + word.length <= width) {
      row += ` ${word}`;
      isBlank &&= word === "";
    } else {
      rows.push(row);
      row = indent + word.replace(/^\//, "\\/");
      isBlank = word === "";
    }
  }
  return [...rows, row];
}

/** Encodes text for a line of Markdown, without markup, HTML, links or line breaks. */
export function encodeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]#+!|<>~$&]/g, "\\$&")
    .replace(/^([-=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/**
 * Encodes text for a line of Markdown that people post in pull requests and releases. Code hosts link URLs, mentions and
 * numbers of issues there, even if they are escaped. An invisible space separates their parts.
 */
export function encodeMarkdownMessage(text: string): string {
  const parts = /@(?=[\w-])|#(?=\d)|\bgh-(?=\d)|\bwww(?=\.)|:(?=\/\/)|\b(?:mailto|xmpp):/gi;
  return encodeMarkdown(text).replace(parts, "$&&#8203;");
}

/** Encodes text as inline code in Markdown. */
export function encodeMarkdownCode(text: string): string {
  const clean = cleanText(text).replace(/\s+/g, " ").replaceAll("|", "\\|");
  const ticks = "`".repeat(Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return ticks.length === 1 ? `\`${clean}\`` : `${ticks} ${clean} ${ticks}`;
}

/** Encodes text for the content or an attribute of XML 1.0, on one line. */
export function encodeXml(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, " ")
    .replace(/[\ud800-\udfff\ufffe\uffff]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Encodes text for the message of a GitHub Actions workflow command. GitHub shows any other escape as it is. */
export function encodeAnnotation(text: string): string {
  return cleanText(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Encodes text for a property of a GitHub Actions workflow command. */
export function encodeAnnotationProperty(text: string): string {
  return encodeAnnotation(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Encodes text for the content or a quoted attribute of HTML. Keeps line breaks. */
export function encodeHtml(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
