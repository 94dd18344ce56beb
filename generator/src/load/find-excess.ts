import type { CST } from "yaml";
import { budgets } from "./budgets.js";

export interface Excess {
  readonly kind: "depth" | "nodes";
  readonly offset: number;
}

interface Waiting {
  readonly token: CST.Token;
  readonly depth: number;
}

/**
 * The first place at which a document is nested too deep or too large to be composed, or null. Composing is recursive, and would end
 * the stack; this is not.
 */
export function findExcess(tokens: readonly CST.Token[]): Excess | null {
  const waiting: Waiting[] = [];
  for (const token of tokens)
    if (token.type === "document" && token.value !== undefined) waiting.push({ token: token.value, depth: 0 });
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    nodes += 1;
    if (nodes > budgets.nodes) return { kind: "nodes", offset: token.offset };
    if (!("items" in token)) continue;
    if (depth >= budgets.depth) return { kind: "depth", offset: token.offset };
    for (const { key, value } of token.items) {
      if (value !== undefined) waiting.push({ token: value, depth: depth + 1 });
      if (key != null) waiting.push({ token: key, depth: depth + 1 });
    }
  }
  return null;
}
