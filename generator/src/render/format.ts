import { encodeJson, encodeString } from "./encode.js";
import { encodeOpenApi } from "./encode-open-api.js";

/**
 * The formats that can be applied to a rendered file. `openapi` is JSON with one line for each operation and component.
 */
export type Language = "json" | "openapi";

const maxWidth = 120;

/**
 * Formats JSON as Prettier does, without loading Prettier, which takes longer than rendering a small package.
 * Lists of strings are on one line if they fit.
 */
export function format(text: string, language: Language = "json"): string {
  const value: unknown = JSON.parse(text);
  return language === "openapi" ? `${encodeOpenApi(value)}\n` : `${formatValue(value, { indent: "", used: 0 })}\n`;
}

/** The indentation of a line, and the number of characters before and after the value. */
interface Line {
  readonly indent: string;
  readonly used: number;
}

function formatValue(value: unknown, { indent, used }: Line): string {
  if (typeof value !== "object" || value === null) return encodeJson(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => encodeJson(item)).join(", ")}]`;
    if (value.every((item) => typeof item === "string") && used + line.length <= maxWidth) return line;
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const rows = entries.map(([name, item], index) => {
    const start = inner + (isList ? "" : `${encodeString(name)}: `);
    const comma = index === entries.length - 1 ? "" : ",";
    return `${start}${formatValue(item, { indent: inner, used: start.length + comma.length })}${comma}\n`;
  });
  const [open, close] = isList ? "[]" : "{}";
  return rows.length === 0 ? `${open}${close}` : `${open}\n${rows.join("")}${indent}${close}`;
}
