import { buildAutomaton, type Automaton } from "./build-automaton.js";
import { parsePattern } from "./parse-pattern.js";
import { runAutomaton } from "./run-automaton.js";

/** The platform's RegExp is used up to this estimated number of steps. */
const MAX_STEPS = 100_000;
/** The higher limit for patterns that can't be converted to an automaton. Longer checks are skipped. */
const MAX_STEPS_WITHOUT_AUTOMATON = 10_000_000;

/**
 * A pattern from a document. Short strings are checked by the platform's RegExp, others by an automaton, which doesn't
 * backtrack and takes linear time. If there is no automaton (lookarounds, backreferences), long strings are accepted
 * without a check, so that the mock doesn't hang.
 */
export class BoundedPattern {
  readonly #expression: RegExp;
  /** The number of variable repetitions. Each can multiply the time by the length of the string. */
  readonly #degree: number;
  readonly #hasRepeatedGroup: boolean;
  /** Undefined until it is needed; null if the pattern can't be converted. */
  #automaton: Automaton | null | undefined;

  constructor(expression: RegExp) {
    this.#expression = expression;
    const simplified = expression.source.replace(/\\[^]/g, "a").replace(/\[[^\]]*\]/g, "a");
    this.#hasRepeatedGroup = /\)(?:[*+]|\{\d+(?:,|\}))/.test(simplified);
    const repetitions = simplified.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
    this.#degree = repetitions + (simplified.startsWith("^") && !simplified.includes("|") ? 0 : 1);
  }

  get unicode(): boolean {
    return this.#expression.unicode;
  }

  /** Whether the pattern matches. True if a check would take too long. */
  test(text: string): boolean {
    return this.find(text) ?? true;
  }

  /** Whether the pattern matches; null if a check would take too long. */
  find(text: string): boolean | null {
    if (this.#isCheap(text.length, MAX_STEPS)) return this.#expression.test(text);
    if (this.#automaton === undefined) this.#automaton = this.#build();
    if (this.#automaton !== null) return runAutomaton(this.#automaton, text, this.#expression.unicode);
    return this.#isCheap(text.length, MAX_STEPS_WITHOUT_AUTOMATON) ? this.#expression.test(text) : null;
  }

  /** Returns the string that Ajv uses to identify a pattern. */
  toString(): string {
    return String(this.#expression);
  }

  #isCheap(length: number, maxSteps: number): boolean {
    // With a repeated group, the time can double with each character.
    return (this.#hasRepeatedGroup ? 2 ** length : length ** Math.max(1, this.#degree)) <= maxSteps;
  }

  #build(): Automaton | null {
    const parsed = parsePattern(this.#expression.source);
    return parsed === null ? null : buildAutomaton(parsed);
  }
}
