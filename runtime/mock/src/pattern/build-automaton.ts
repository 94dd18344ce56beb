import type { PatternNode } from "./parse-pattern.js";

/** A state leads on by a character, by a condition on the place in the text, or by nothing. */
export type State =
  | { readonly kind: "character"; readonly source: string; readonly next: number }
  | { readonly kind: "start" | "end" | "boundary" | "inside"; readonly next: number }
  | { readonly kind: "fork"; readonly next: readonly number[] }
  | { readonly kind: "found" };

export interface Automaton {
  readonly states: readonly State[];
  readonly first: number;
}

const mostStates = 5_000;

/** Thompson's construction, from the end to the start; null for what becomes too large. */
export function buildAutomaton(pattern: PatternNode): Automaton | null {
  const states: State[] = [{ kind: "found" }];
  const add = (state: State): number => {
    if (states.length > mostStates) throw new RangeError("too many states");
    return states.push(state) - 1;
  };
  const lead = (node: PatternNode, next: number): number => {
    switch (node.kind) {
      case "character":
        return add({ kind: "character", source: node.source, next });
      case "start":
      case "end":
      case "boundary":
      case "inside":
        return add({ kind: node.kind, next });
      case "sequence":
        return node.parts.reduceRight((after, part) => lead(part, after), next);
      case "choice":
        return add({ kind: "fork", next: node.parts.map((part) => lead(part, next)) });
      case "repeat":
        return leadRepeat(node, next);
    }
  };
  const leadRepeat = ({ part, min, max }: Extract<PatternNode, { kind: "repeat" }>, next: number): number => {
    let after = next;
    if (max === Infinity) after = leadLoop(part, next);
    else for (let count = min; count < max; count += 1) after = add({ kind: "fork", next: [lead(part, after), next] });
    for (let count = 0; count < min; count += 1) after = lead(part, after);
    return after;
  };
  const leadLoop = (part: PatternNode, next: number): number => {
    const loop: number[] = [next];
    const fork = add({ kind: "fork", next: loop });
    loop.push(lead(part, fork));
    return fork;
  };
  try {
    return { first: lead(pattern, 0), states };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
