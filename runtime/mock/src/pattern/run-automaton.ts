import type { Automaton, State } from "./build-automaton.js";

const word = /\w/;
const MAX_STEPS = 20_000_000;

/**
 * Whether a string contains a match. Follows all paths through the automaton at once, so that the time is at most
 * proportional to the length of the string times the number of states. Null if even that would take too long.
 */
export function runAutomaton({ states, first }: Automaton, text: string, isUnicode: boolean): boolean | null {
  const matchesCharacter = characterMatcher(isUnicode);
  const length = text.length;
  let active: number[] = [];
  let steps = 0;
  for (let index = 0; index <= length;) {
    const point = isUnicode ? text.codePointAt(index) : text.charCodeAt(index);
    const width = isUnicode && point !== undefined && point > 0xffff ? 2 : 1;
    const character = text.slice(index, index + width);
    // A match can start at any index.
    const reached = reach([...active, first], states, (kind) => isSatisfied(kind, text, index));
    if (reached.isFound) return true;
    steps += reached.size;
    if (steps > MAX_STEPS) return null;
    active = [];
    if (index < length) {
      for (const state of reached.waiting) if (matchesCharacter(state.source, character)) active.push(state.next);
    }
    index += width;
  }
  return false;
}

type CharacterState = Extract<State, { kind: "character" }>;
type Assertion = "start" | "end" | "boundary" | "inside";

interface Reached {
  /** The states that wait for the next character. */
  readonly waiting: readonly CharacterState[];
  readonly isFound: boolean;
  readonly size: number;
}

/** Follows all transitions that don't consume a character. */
function reach(
  from: readonly number[],
  states: readonly State[],
  isSatisfied: (assertion: Assertion) => boolean,
): Reached {
  const visited = new Set<number>();
  const queue = [...from];
  const waiting: CharacterState[] = [];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    if (visited.has(index)) continue;
    visited.add(index);
    const state = states[index];
    if (state === undefined) continue;
    if (state.kind === "found") return { waiting, isFound: true, size: visited.size };
    if (state.kind === "character") waiting.push(state);
    else if (state.kind === "fork") queue.push(...state.next);
    else if (isSatisfied(state.kind)) queue.push(state.next);
  }
  return { waiting, isFound: false, size: visited.size };
}

function isSatisfied(assertion: Assertion, text: string, index: number): boolean {
  if (assertion === "start") return index === 0;
  if (assertion === "end") return index === text.length;
  const isBoundary = word.test(text[index - 1] ?? "") !== word.test(text[index] ?? "");
  return isBoundary === (assertion === "boundary");
}

/** Returns a function that checks a character with the platform's RegExp. Compiled patterns and results are cached. */
function characterMatcher(isUnicode: boolean): (source: string, character: string) => boolean {
  const expressions = new Map<string, RegExp>();
  const cache = new Map<string, Map<string, boolean>>();
  return (source, character) => {
    const results = cache.get(source) ?? new Map<string, boolean>();
    cache.set(source, results);
    const cached = results.get(character);
    if (cached !== undefined) return cached;
    const expression = expressions.get(source) ?? new RegExp(`^(?:${source})$`, isUnicode ? "u" : "");
    expressions.set(source, expression);
    const isMatch = expression.test(character);
    results.set(character, isMatch);
    return isMatch;
  };
}
