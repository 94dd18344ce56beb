import module from "randexp";
import type { SeededRandom } from "../../random/seeded-random.js";

// According to its types, the module exports the class as `default`. In fact, the module itself is the class.
const RandExp = module as unknown as typeof module.default;

type Token = Parameters<InstanceType<typeof RandExp>["_gen"]>[0];
type CharacterSet = ReturnType<InstanceType<typeof RandExp>["_expand"]>;

/** Limits the steps of a walk and the length of its string. Patterns that need more are not supported. */
const MAX_STEPS = 30_000;

/** The intended length of a string. */
export interface Aim {
  /**
   * The maximum number of random repetitions beyond the minimum of a quantifier. Strings that are too short get more.
   */
  readonly extra: number;
  /** Repetitions continue, up to their maximum, until the string has this length. */
  readonly length: number;
}

/**
 * Generates a string by walking through a pattern. Ignores assertions such as lookarounds, so the caller must check the
 * string against the pattern.
 */
export class PatternWalk extends RandExp {
  readonly #sets = new Map<Token, CharacterSet>();
  #random: SeededRandom | null = null;
  #aim: Aim = { extra: 0, length: 0 };
  #length = 0;
  #steps = 0;
  #nesting = 0;

  /** Throws a SyntaxError if the pattern is not supported. Without the flag `u`, `\p` means the letter p. */
  constructor(pattern: string, isUnicode: boolean) {
    const withoutLookbehinds = pattern.replace(/\(\?<[=!](?:[^()\\]|\\[^])*\)/g, "");
    super(unescapeSyntax(isUnicode ? replaceUnicodeProperties(withoutLookbehinds) : withoutLookbehinds));
    this.defaultRange = this.defaultRange.clone().add(0, 0xd7ff);
  }

  /** Returns a string; null if it takes too many steps or becomes too long. */
  walk(random: SeededRandom, aim: Aim): string | null {
    this.#random = random;
    this.#aim = aim;
    this.#length = 0;
    this.#steps = 0;
    this.#nesting = 0;
    const text = this.gen();
    return this.#isLimitReached() ? null : text;
  }

  override randInt(min: number, max: number): number {
    return this.#random?.integer(min, max) ?? min;
  }

  override _gen(token: Token, groups: (string | null)[]): string {
    this.#steps += 1;
    if (this.#isLimitReached()) return "";
    if ("min" in token) return this.#repeat(token, groups);
    if ("set" in token) return this.#count(this.#pickCharacter(token));
    const text = super._gen(token, groups);
    // The parts of a group are already counted.
    return "stack" in token || "options" in token ? text : this.#count(text);
  }

  /** Adds the length of a part to the length of the string. */
  #count(text: string): string {
    this.#length += text.length;
    return text;
  }

  #isLimitReached(): boolean {
    return this.#steps > MAX_STEPS || this.#length > MAX_STEPS;
  }

  #repeat(token: Extract<Token, { readonly min: number }>, groups: (string | null)[]): string {
    const { min, max, value } = token;
    // Nested repetitions are kept short, because checking the string against the pattern can take exponential time.
    const extra = this.#nesting > 0 ? Math.min(1, this.#aim.extra) : this.#aim.extra;
    const plannedCount = min + this.randInt(0, Math.min(extra, max - min));
    let text = "";
    this.#nesting += max > 1 ? 1 : 0;
    for (let count = 0; count < max && !this.#isLimitReached(); count += 1) {
      if (count >= plannedCount && (this.#nesting > 1 || this.#length >= this.#aim.length)) break;
      text += this._gen(value, groups);
    }
    this.#nesting -= max > 1 ? 1 : 0;
    return text;
  }

  /** Picks a character of a class: a letter or digit if possible, otherwise a printable character if possible. */
  #pickCharacter(token: Extract<Token, { readonly set: unknown }>): string {
    const set = this.#sets.get(token) ?? this.#preferReadable(this._expand(token));
    this.#sets.set(token, set);
    return set.length === 0 ? "" : String.fromCodePoint(set.index(this.randInt(0, set.length - 1)));
  }

  #preferReadable(set: CharacterSet): CharacterSet {
    const printable = set.clone().subtract(0, 32).subtract(127, 0xd7ff);
    const alphanumeric = printable.clone().subtract(33, 47).subtract(58, 64).subtract(91, 96).subtract(123, 126);
    return [alphanumeric, printable].find(({ length }) => length > 0) ?? set;
  }
}

/**
 * Replaces `\x5b`, `\u005c` and similar escapes with an escaped bracket or backslash: the library would decode them and
 * treat them as syntax.
 */
function unescapeSyntax(pattern: string): string {
  return pattern.replace(/\\(?:x|u00)(5[bcd])|\\[^]/gi, (escape, code?: string) =>
    code === undefined ? escape : `\\${String.fromCharCode(Number.parseInt(code, 16))}`,
  );
}

/** Replaces Unicode properties, which the library doesn't support, with ASCII letters or digits. */
function replaceUnicodeProperties(pattern: string): string {
  let isInClass = false;
  return pattern.replace(/\\([pP])\{([^}]*)\}|\\[^]|[[\]]/g, (part: string, kind?: string, property?: string) => {
    if (part === "[" || part === "]") isInClass = part === "[";
    if (kind === undefined) return part;
    const characters = /^(N|Nd|Number|Decimal_Number)$/.test(property ?? "") === (kind === "p") ? "0-9" : "a-zA-Z";
    return isInClass ? characters : `[${characters}]`;
  });
}
