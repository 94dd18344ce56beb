import type { PatternNode } from "./parse-pattern.js";

/** A state of the automaton. Its transition consumes a character, requires an assertion, or neither (`fork`). */
export type State =
  | { readonly kind: "character"; readonly source: string; readonly next: number }
  | { readonly kind: "start" | "end" | "boundary" | "inside"; readonly next: number }
  | { readonly kind: "fork"; readonly next: readonly number[] }
  | { readonly kind: "found" };

export interface Automaton {
  readonly states: readonly State[];
  readonly first: number;
}

const MAX_STATES = 5_000;

/** Builds an automaton by Thompson's construction, from the end of the pattern to its start. Null if it becomes too large. */
export function buildAutomaton(pattern: PatternNode): Automaton | null {
  const states: State[] = [{ kind: "found" }];
  const add = (state: State): number => {
    if (states.length > MAX_STATES) throw new RangeError("too many states");
    return states.push(state) - 1;
  };
  const compile = (node: PatternNode, next: number): number => {
    switch (node.kind) {
      case "character":
        return add({ kind: "character", source: node.source, next });
      case "start":
      case "end":
      case "boundary":
      case "inside":
        return add({ kind: node.kind, next });
      case "sequence":
        return node.parts.reduceRight((after, part) => compile(part, after), next);
      case "choice":
        return add({ kind: "fork", next: node.parts.map((part) => compile(part, next)) });
      case "repeat":
        return compileRepeat(node, next);
    }
  };
  const compileRepeat = ({ part, min, max }: Extract<PatternNode, { kind: "repeat" }>, next: number): number => {
    let after = next;
    if (max === Infinity) after = compileLoop(part, next);
    else
      for (let count = min; count < max; count += 1) after = add({ kind: "fork", next: [compile(part, after), next] });
    for (let count = 0; count < min; count += 1) after = compile(part, after);
    return after;
  };
  const compileLoop = (part: PatternNode, next: number): number => {
    const loop: number[] = [next];
    const fork = add({ kind: "fork", next: loop });
    loop.push(compile(part, fork));
    return fork;
  };
  try {
    return { first: compile(pattern, 0), states };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
