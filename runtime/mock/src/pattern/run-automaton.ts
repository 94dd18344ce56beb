import type { Automaton, State } from "./build-automaton.js";

const word = /\w/;
const mostSteps = 20_000_000;

/**
 * Whether an automaton finds its pattern in a text, in time that grows with the length of the text times the number of states, and
 * no faster: all ways are gone at once. Null if even that is too long.
 */
export function runAutomaton({ states, first }: Automaton, text: string, isUnicode: boolean): boolean | null {
  const fits = characterTest(isUnicode);
  const length = text.length;
  let active: number[] = [];
  let steps = 0;
  for (let index = 0; index <= length;) {
    const point = isUnicode ? text.codePointAt(index) : text.charCodeAt(index);
    const width = isUnicode && point !== undefined && point > 0xffff ? 2 : 1;
    const character = text.slice(index, index + width);
    // A pattern may begin at each place.
    const reached = reach([...active, first], states, (kind) => holds(kind, text, index));
    if (reached.isFound) return true;
    steps += reached.size;
    if (steps > mostSteps) return null;
    active = [];
    if (index < length) for (const state of reached.waiting) if (fits(state.source, character)) active.push(state.next);
    index += width;
  }
  return false;
}

type Waiting = Extract<State, { kind: "character" }>;
type Condition = "start" | "end" | "boundary" | "inside";

interface Reached {
  readonly waiting: readonly Waiting[];
  readonly isFound: boolean;
  readonly size: number;
}

/** Everywhere that leads from some states without a character. */
function reach(from: readonly number[], states: readonly State[], isSo: (condition: Condition) => boolean): Reached {
  const seen = new Set<number>();
  const queue = [...from];
  const waiting: Waiting[] = [];
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const state = states[number];
    if (state === undefined) continue;
    if (state.kind === "found") return { waiting, isFound: true, size: seen.size };
    if (state.kind === "character") waiting.push(state);
    else if (state.kind === "fork") queue.push(...state.next);
    else if (isSo(state.kind)) queue.push(state.next);
  }
  return { waiting, isFound: false, size: seen.size };
}

function holds(condition: Condition, text: string, index: number): boolean {
  if (condition === "start") return index === 0;
  if (condition === "end") return index === text.length;
  const isBoundary = word.test(text[index - 1] ?? "") !== word.test(text[index] ?? "");
  return isBoundary === (condition === "boundary");
}

/** Whether a part of a pattern stands for a character, as the platform's own expressions have it. */
function characterTest(isUnicode: boolean): (source: string, character: string) => boolean {
  const expressions = new Map<string, RegExp>();
  const known = new Map<string, Map<string, boolean>>();
  return (source, character) => {
    const answers = known.get(source) ?? new Map<string, boolean>();
    known.set(source, answers);
    const answer = answers.get(character);
    if (answer !== undefined) return answer;
    const expression = expressions.get(source) ?? new RegExp(`^(?:${source})$`, isUnicode ? "u" : "");
    expressions.set(source, expression);
    const isFit = expression.test(character);
    answers.set(character, isFit);
    return isFit;
  };
}
