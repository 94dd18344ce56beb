import type { CST } from "yaml";
import { limits } from "../limits.js";

export interface Excess {
  readonly kind: "depth" | "nodes" | "tokens";
  readonly offset: number;
}

interface Pending {
  readonly token: CST.Token;
  readonly depth: number;
}

/**
 * Returns the first position at which a document is too deeply nested, or has too many nodes, to be composed; null if
 * there is none. Composing is recursive and could overflow the stack; this function is not recursive.
 */
export function findExcess(tokens: readonly CST.Token[]): Excess | null {
  const pending: Pending[] = [];
  for (const token of tokens)
    if (token.type === "document" && token.value !== undefined) pending.push({ token: token.value, depth: 0 });
  let nodes = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    nodes += 1;
    if (nodes > limits.nodes) return { kind: "nodes", offset: token.offset };
    if (!("items" in token)) continue;
    if (depth >= limits.depth) return { kind: "depth", offset: token.offset };
    for (const { key, value } of token.items) {
      if (value !== undefined) pending.push({ token: value, depth: depth + 1 });
      if (key != null) pending.push({ token: key, depth: depth + 1 });
    }
  }
  return null;
}
