import { encodeOneLine } from "../encode.js";

/** A word of a command: text, or text with environment variables. */
export type ShellWord = string | readonly (string | ShellVariable)[];

/** A reference to the environment variable with this name. */
export interface ShellVariable {
  readonly variable: string;
}

/** Encodes a command for a POSIX shell. Each list of words is a line. */
export function encodeShell(lines: readonly (readonly ShellWord[])[]): string {
  return lines.map((words) => words.map(encodeWord).join(" ")).join(" \\\n  ");
}

function encodeWord(word: ShellWord): string {
  if (typeof word === "string") {
    const text = encodeOneLine(word);
    return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
  }
  return `"${word.map((part) => (typeof part === "string" ? encodeQuoted(part) : encodeVariable(part))).join("")}"`;
}

/** Encodes text between double quotes. The spaces at its ends are kept. */
function encodeQuoted(text: string): string {
  const [start = "", end = ""] = [/^ */, /(?<! ) *$/].map((pattern) => pattern.exec(text)?.[0] ?? "");
  const inner = encodeOneLine(text).replace(/["\\$`]/g, "\\$&");
  return inner === "" ? start : `${start}${inner}${end}`;
}

function encodeVariable({ variable }: ShellVariable): string {
  if (!/^[A-Z][A-Z0-9_]*$/.test(variable)) throw new Error(`${variable} is not the name of a variable.`);
  return `\${${variable}}`;
}
