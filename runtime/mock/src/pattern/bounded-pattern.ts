import { buildAutomaton, type Automaton } from "./build-automaton.js";
import { parsePattern } from "./parse-pattern.js";
import { runAutomaton } from "./run-automaton.js";

/** Up to here the platform's own expression may go back and forth as it likes. */
const affordable = 100_000;
/** The same where there is no other way. */
const bearable = 10_000_000;

/**
 * A pattern of a document, whose check takes time in proportion to the text. Texts that the platform's own expression deals with at
 * once are left to it; for the others all ways through the pattern are gone at once. Where neither can be (lookarounds and references
 * on long texts), the text passes: a mock that hangs would be worse.
 */
export class BoundedPattern {
  readonly #expression: RegExp;
  /** How many parts repeat without end; each may multiply the time by the length of the text. */
  readonly #degree: number;
  readonly #hasRepeatedGroup: boolean;
  /** Undefined until it is first needed. */
  #automaton: Automaton | null | undefined;

  constructor(expression: RegExp) {
    this.#expression = expression;
    const plain = expression.source.replace(/\\[^]/g, "a").replace(/\[[^\]]*\]/g, "a");
    this.#hasRepeatedGroup = /\)(?:[*+]|\{\d+(?:,|\}))/.test(plain);
    const repeats = plain.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
    this.#degree = repeats + (plain.startsWith("^") && !plain.includes("|") ? 0 : 1);
  }

  get unicode(): boolean {
    return this.#expression.unicode;
  }

  test(text: string): boolean {
    return this.find(text) ?? true;
  }

  /** Null where it would take too long to say. */
  find(text: string): boolean | null {
    if (this.#isCheap(text.length, affordable)) return this.#expression.test(text);
    if (this.#automaton === undefined) this.#automaton = this.#build();
    if (this.#automaton === null) return this.#isCheap(text.length, bearable) ? this.#expression.test(text) : null;
    return runAutomaton(this.#automaton, text, this.#expression.unicode);
  }

  /** ajv tells patterns apart by this. */
  toString(): string {
    return String(this.#expression);
  }

  #isCheap(length: number, most: number): boolean {
    // With a repeated group the time may double with each character.
    return (this.#hasRepeatedGroup ? 2 ** length : length ** Math.max(1, this.#degree)) <= most;
  }

  #build(): Automaton | null {
    const parsed = parsePattern(this.#expression.source);
    return parsed === null ? null : buildAutomaton(parsed);
  }
}
