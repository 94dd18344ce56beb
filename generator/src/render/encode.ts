import { escapeUnits, replaceHidden } from "../model/hidden-text.js";

/**
 * The one way for text of a document into a generated file: an encoder for each place where it can land. Templates reach them as
 * helpers; nothing else puts text into output.
 */

/** A string as a JavaScript, TypeScript and JSON literal: every character arrives as it was. */
export function encodeString(text: string): string {
  const literal = JSON.stringify(text).replace(/[<\u007f-\u009f\u2028\u2029\ud800-\udfff]/gu, escapeUnits);
  return replaceHidden(literal, escapeUnits);
}

/** The name of a property: bare where it is a plain identifier or a number, quoted elsewhere. */
export function encodeKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) || /^(0|[1-9]\d{0,8})$/.test(name) ? name : encodeString(name);
}

/** A name that the generator has decided; anything else is a mistake of ours. */
export function encodeIdentifier(name: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) throw new Error(`${encodeString(name)} is no identifier.`);
  return name;
}

const widest = 100;

/** `{ a, b }`, or a name a line where that is too long. */
export function encodeNames(list: unknown): string {
  if (!Array.isArray(list)) throw new Error("A list of names is needed.");
  const names = list.map((name: unknown) => encodeIdentifier(String(name)));
  const line = `{ ${names.join(", ")} }`;
  return line.length <= widest ? line : `{\n${names.map((name) => `  ${name},\n`).join("")}}`;
}

/** A name that stands in data for a value that has been declared under it. */
export class Constant {
  readonly name: string;

  constructor(name: string) {
    this.name = encodeIdentifier(name);
  }
}

/** Data as a literal, on one line or, where that is too long, a member a line. */
export function encodeLiteral(value: unknown, indent = 0): string {
  if (value instanceof Constant) return value.name;
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return `new Date(${encodeString(value.toISOString())})`;
  if (typeof value === "string") return encodeString(value);
  if (value === null || typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value !== "object") throw new Error(`A ${typeof value} is no literal.`);
  const line = encodeInline(value);
  if (indent + line.length <= widest) return line;
  const inner = indent + 2;
  const pad = "\n" + " ".repeat(inner);
  const end = "\n" + " ".repeat(indent);
  if (Array.isArray(value)) return `[${value.map((item) => `${pad}${encodeLiteral(item, inner)},`).join("")}${end}]`;
  return `{${membersOf(value)
    .map(([key, item]) => `${pad}${encodeKey(key)}: ${encodeLiteral(item, inner)},`)
    .join("")}${end}}`;
}

function encodeInline(value: unknown): string {
  if (value instanceof Constant) return value.name;
  if (Array.isArray(value)) return `[${value.map(encodeInline).join(", ")}]`;
  if (typeof value !== "object" || value === null || value instanceof Date) return encodeLiteral(value);
  const members = membersOf(value).map(([key, item]) => `${encodeKey(key)}: ${encodeInline(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) throw new Error(`A ${typeof value} is no literal.`);
  return Object.entries(value);
}

/** Data as JSON over several lines, two spaces a level. */
export function encodeJson(value: unknown, indent = 0): string {
  if (typeof value === "string") return encodeString(value);
  if (value === null || typeof value === "boolean" || typeof value === "number") return String(value);
  const pad = "\n" + " ".repeat(indent + 2);
  const end = "\n" + " ".repeat(indent);
  if (Array.isArray(value))
    return value.length === 0 ? "[]" : `[${value.map((item) => pad + encodeJson(item, indent + 2)).join(",")}${end}]`;
  const members = membersOf(value).map(([key, item]) => `${pad}${encodeString(key)}: ${encodeJson(item, indent + 2)}`);
  return members.length === 0 ? "{}" : `{${members.join(",")}${end}}`;
}

/** Text as the rest of a `//` line. */
export function encodeRemark(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** Text inside of an HTML comment of one line: it cannot end the comment, in either of the ways that browsers know. */
export function encodeHtmlComment(text: string): string {
  return encodeRemark(text)
    .replace(/[<>]/g, " ")
    .replace(/-(?=-)/g, "- ")
    .replace(/^-|-$/g, " ");
}

const commentWidth = 116;

/**
 * Text as the inside of a `/** … *​/` comment, line by line: it cannot end the comment, set a tag of its own at the start of a
 * line, hide itself, or turn the direction of reading.
 */
export function encodeComment(text: string, indent = 0): readonly string[] {
  const lines = cleanText(text).replace(/\*\//g, "*\\/").split("\n");
  let isCode = false;
  return trimBlank(lines.map((line) => line.trimEnd())).flatMap((line) => {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
    // An address has its @ behind a word; anywhere else one could begin a tag.
    const safe = line.replace(/(?<!\S)@|(?<![\w.])@(?=[A-Za-z_$\u0080-\uffff])/g, "\\@").replace(/^(\s*)\//, "$1\\/");
    return isCode || /^\s*[|>]/.test(safe) ? [safe] : wrap(safe, commentWidth - indent);
  });
}

/** Control characters become spaces, line breaks of all kinds one kind, invisible and bidirectional characters visible. */
export function cleanText(text: string): string {
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

/** Text inside a line of Markdown: nothing in it is markup, HTML, a link, or a new line. */
export function encodeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]#+!|<>~$&]/g, "\\$&")
    .replace(/^([-=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Text as code inside a line of Markdown. */
export function encodeMarkdownCode(text: string): string {
  const clean = cleanText(text).replace(/\s+/g, " ").replaceAll("|", "\\|");
  const ticks = "`".repeat(Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return ticks.length === 1 ? `\`${clean}\`` : `${ticks} ${clean} ${ticks}`;
}
