import { isScalar, parseDocument } from "yaml";

/**
 * Replaces a string in a YAML text, and keeps all other bytes: comments, quotes and formatting. Null if there is no plain
 * or quoted string at these keys, for example because the value is an alias or the text isn't valid.
 */
export function replaceScalar(text: string, keys: readonly string[], value: string): string | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  const node = document.getIn(keys, true);
  if (!isScalar(node) || typeof node.value !== "string") return null;
  const [start, end] = node.range ?? [0, 0];
  const quote = node.type === "QUOTE_DOUBLE" ? '"' : node.type === "QUOTE_SINGLE" ? "'" : "";
  if (quote === "" && node.type !== "PLAIN") return null;
  const replaced = `${text.slice(0, start)}${quote}${value}${quote}${text.slice(end)}`;
  return parseDocument(replaced).getIn(keys) === value ? replaced : null;
}
