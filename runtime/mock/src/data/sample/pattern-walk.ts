import module from "randexp";
import type { SeededRandom } from "./seeded-random.js";

// Its types say that the class is a property `default` of the module; the module is the class.
const RandExp = module as unknown as typeof module.default;

type Token = Parameters<InstanceType<typeof RandExp>["_gen"]>[0];
type CharacterSet = ReturnType<InstanceType<typeof RandExp>["_expand"]>;

/** More than any text that a person reads; a pattern that demands more is not followed. */
const MAX_STEPS = 30_000;

/** How long a text should become. */
export interface Aim {
  /** How often an open repetition is repeated at most beyond its minimum, if the text is long enough. */
  readonly extra: number;
  /** Until the text has this length, open repetitions go on. */
  readonly length: number;
}

/**
 * A walk through a pattern that spells a text on its way. Lookarounds and assertions are passed by: whoever walks has to
 * check the text.
 */
export class PatternWalk extends RandExp {
  readonly #sets = new Map<Token, CharacterSet>();
  #source: SeededRandom | null = null;
  #aim: Aim = { extra: 0, length: 0 };
  #length = 0;
  #steps = 0;
  #nesting = 0;

  /** Throws a SyntaxError if the pattern cannot be read. Without the flag `u`, `\p` is a letter like any other. */
  constructor(pattern: string, isUnicode: boolean) {
    const known = pattern.replace(/\(\?<[=!](?:[^()\\]|\\[^])*\)/g, "");
    super(plainPattern(isUnicode ? asciiPattern(known) : known));
    this.defaultRange = this.defaultRange.clone().add(0, 0xd7ff);
  }

  /** Null if the pattern leads too far. */
  walk(source: SeededRandom, aim: Aim): string | null {
    this.#source = source;
    this.#aim = aim;
    this.#length = 0;
    this.#steps = 0;
    this.#nesting = 0;
    const text = this.gen();
    return this.#isTooFar() ? null : text;
  }

  override randInt(min: number, max: number): number {
    return this.#source?.integer(min, max) ?? min;
  }

  override _gen(token: Token, groups: (string | null)[]): string {
    this.#steps += 1;
    if (this.#isTooFar()) return "";
    if ("min" in token) return this.#repeat(token, groups);
    if ("set" in token) return this.#spell(this.#characterOf(token));
    const text = super._gen(token, groups);
    // Of groups, the parts have been counted.
    return "stack" in token || "options" in token ? text : this.#spell(text);
  }

  #spell(text: string): string {
    this.#length += text.length;
    return text;
  }

  #isTooFar(): boolean {
    return this.#steps > MAX_STEPS || this.#length > MAX_STEPS;
  }

  #repeat(token: Extract<Token, { readonly min: number }>, groups: (string | null)[]): string {
    const { min, max, value } = token;
    // What is repeated inside of a repetition is kept short: checking it may take time that doubles with each character.
    const extra = this.#nesting > 0 ? Math.min(1, this.#aim.extra) : this.#aim.extra;
    const planned = min + this.randInt(0, Math.min(extra, max - min));
    let text = "";
    this.#nesting += max > 1 ? 1 : 0;
    for (let count = 0; count < max && !this.#isTooFar(); count += 1) {
      if (count >= planned && (this.#nesting > 1 || this.#length >= this.#aim.length)) break;
      text += this._gen(value, groups);
    }
    this.#nesting -= max > 1 ? 1 : 0;
    return text;
  }

  /** A letter or digit where there is one, else something that can be seen. */
  #characterOf(token: Extract<Token, { readonly set: unknown }>): string {
    const set = this.#sets.get(token) ?? this.#readable(this._expand(token));
    this.#sets.set(token, set);
    return set.length === 0 ? "" : String.fromCodePoint(set.index(this.randInt(0, set.length - 1)));
  }

  #readable(set: CharacterSet): CharacterSet {
    const printable = set.clone().subtract(0, 32).subtract(127, 0xd7ff);
    const alphanumeric = printable.clone().subtract(33, 47).subtract(58, 64).subtract(91, 96).subtract(123, 126);
    return [alphanumeric, printable].find(({ length }) => length > 0) ?? set;
  }
}

/** Brackets and backslashes that are written as numbers, which the library would take for its own. */
function plainPattern(pattern: string): string {
  return pattern.replace(/\\(?:x|u00)(5[bcd])|\\[^]/gi, (escape, code?: string) =>
    code === undefined ? escape : `\\${String.fromCharCode(Number.parseInt(code, 16))}`,
  );
}

/** Unicode properties, of which the library knows none, as letters or digits. */
function asciiPattern(pattern: string): string {
  let isInClass = false;
  return pattern.replace(/\\([pP])\{([^}]*)\}|\\[^]|[[\]]/g, (part: string, kind?: string, property?: string) => {
    if (part === "[" || part === "]") isInClass = part === "[";
    if (kind === undefined) return part;
    const characters = /^(N|Nd|Number|Decimal_Number)$/.test(property ?? "") === (kind === "p") ? "0-9" : "a-zA-Z";
    return isInClass ? characters : `[${characters}]`;
  });
}
