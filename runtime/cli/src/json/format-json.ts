import { escapeHidden } from "../output/escape-hidden.js";
import { tokens } from "./tokens.js";

/**
 * Formats a valid JSON text with an indentation of two spaces, or on one line. Numbers and the order of members are
 * unchanged. Characters that a terminal would interpret are escaped, which doesn't change the value.
 */
export function formatJson(text: string, { isOneLine = false }: { readonly isOneLine?: boolean } = {}): string {
  const parts: string[] = [];
  let depth = 0;
  let isEmpty = false;
  const newLine = (): string => (isOneLine ? "" : `\n${"  ".repeat(depth)}`);
  for (const { text: each } of tokens(text)) {
    if (each === "}" || each === "]") {
      depth -= 1;
      parts.push(isEmpty ? each : newLine() + each);
      isEmpty = false;
      continue;
    }
    if (isEmpty) parts.push(newLine());
    isEmpty = each === "{" || each === "[";
    if (isEmpty) depth += 1;
    if (each === ",") parts.push(each + newLine());
    else if (each === ":") parts.push(isOneLine ? ":" : ": ");
    else parts.push(each.startsWith('"') ? escapeHidden(each) : each);
  }
  return parts.join("");
}
