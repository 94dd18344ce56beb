/** The syntax tree of a regular expression. */
export type PatternNode =
  /** A single character. `source` is its pattern (a class, an escape, or the character), which the platform's RegExp evaluates. */
  | { readonly kind: "character"; readonly source: string }
  | { readonly kind: "start" | "end" | "boundary" | "inside" }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly part: PatternNode; readonly min: number; readonly max: number };

const assertions: ReadonlyMap<string, "start" | "end" | "boundary" | "inside"> = new Map([
  ["^", "start"],
  ["$", "end"],
  ["\\b", "boundary"],
  ["\\B", "inside"],
]);

/** A pattern for a single character: a class, an escape, or the character itself. */
const character =
  /\[(?:\\[^]|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[^1-9k])|[^\\()|*+?[\]{}^$]/uy;
const quantifier = /([*+?]|\{(\d+)(,?)(\d*)\})\??/y;

/** Parses a pattern. Null if it needs backtracking (lookarounds, backreferences) or uses legacy syntax (ECMAScript Annex B). */
export function parsePattern(pattern: string): PatternNode | null {
  let position = 0;
  const consume = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = position;
    const found = expression.exec(pattern);
    if (found !== null) position += found[0].length;
    return found;
  };

  const parseChoice = (): PatternNode | null => {
    const parts: PatternNode[] = [];
    do {
      const part = parseSequence();
      if (part === null) return null;
      parts.push(part);
    } while (consume(/\|/y) !== null);
    return { kind: "choice", parts };
  };
  const parseSequence = (): PatternNode | null => {
    const parts: PatternNode[] = [];
    while (position < pattern.length && pattern[position] !== "|" && pattern[position] !== ")") {
      const part = parseTerm();
      if (part === null) return null;
      parts.push(part);
    }
    return { kind: "sequence", parts };
  };
  const parseTerm = (): PatternNode | null => {
    const assertion = consume(/[\^$]|\\[bB]/y);
    if (assertion !== null) return { kind: assertions.get(assertion[0]) ?? "start" };
    const part = parseAtom();
    const found = part === null ? null : consume(quantifier);
    return part === null || found === null ? part : { kind: "repeat", part, ...boundsOf(found) };
  };
  const parseAtom = (): PatternNode | null => {
    if (consume(/\((?:\?:|\?<[^=!][^>]*>|(?!\?))/y) !== null) {
      const inner = parseChoice();
      return inner === null || consume(/\)/y) === null ? null : inner;
    }
    const found = consume(character);
    return found === null ? null : { kind: "character", source: found[0] };
  };

  const parsed = parseChoice();
  return position === pattern.length ? parsed : null;
}

function boundsOf([, sign = "", low = "", comma = "", high = ""]: RegExpExecArray): { min: number; max: number } {
  if (sign === "*") return { min: 0, max: Infinity };
  if (sign === "+") return { min: 1, max: Infinity };
  if (sign === "?") return { min: 0, max: 1 };
  const min = Number(low);
  if (comma === "") return { min, max: min };
  return { min, max: high === "" ? Infinity : Number(high) };
}
