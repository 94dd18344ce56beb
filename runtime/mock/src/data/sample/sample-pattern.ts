import { compilePattern } from "../../pattern/compile-pattern.js";
import type { BoundedPattern } from "../../pattern/bounded-pattern.js";
import { type Aim, PatternWalk } from "./pattern-walk.js";
import type { SeededRandom } from "./seeded-random.js";

const MAX_PATTERN = 4096;
const MAX_TRIES = 24;
const MAX_KNOWN = 1000;
const MAX_RISKY = 24;
const MAX_WAYS = 10_000_000;

/** In UTF-16 code units. */
export interface LengthBounds {
  readonly minLength: number;
  readonly maxLength: number;
}

interface KnownPattern {
  readonly expression: BoundedPattern;
  /** No longer text is checked, in UTF-16 code units. */
  readonly maxChecked: number;
  readonly walk: PatternWalk;
}

const known = new Map<string, KnownPattern | null>();

/**
 * A text in which an ECMAScript pattern is found (JSON Schema: it need not match the whole). Null if the pattern is
 * invalid, demands too long a text, or none of a few tries fits.
 */
export function samplePattern(pattern: string, source: SeededRandom, bounds: LengthBounds): string | null {
  const { minLength, maxLength } = bounds;
  const found = read(pattern);
  if (found === null) return null;

  let aim: Aim = { extra: 4, length: minLength };
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const text = tryWalk(found.walk, source, aim);
    if (text === null) return null;
    if (text.length >= minLength && text.length <= maxLength) {
      if (text.length > found.maxChecked) return null;
      if (found.expression.find(text) === true) return text;
    }
    aim = corrected(aim, text.length, bounds);
  }
  return null;
}

function corrected(aim: Aim, length: number, { minLength, maxLength }: LengthBounds): Aim {
  if (length < minLength) return { extra: aim.extra, length: aim.length + minLength - length };
  if (length > maxLength) return { extra: aim.extra >> 1, length: Math.max(0, aim.length + maxLength - length) };
  return aim;
}

function tryWalk(walk: PatternWalk, source: SeededRandom, aim: Aim): string | null {
  try {
    return walk.walk(source, aim);
  } catch {
    // Nested so deep that the stack does not hold it, or characters beyond Unicode.
    return null;
  }
}

function read(pattern: string): KnownPattern | null {
  const found = known.get(pattern);
  if (found !== undefined) return found;
  const made = make(pattern);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(pattern, made);
  return made;
}

function make(pattern: string): KnownPattern | null {
  if (pattern.length > MAX_PATTERN) return null;
  const expression = compilePattern(pattern);
  if (expression === null) return null;
  try {
    return { expression, maxChecked: lengthToCheck(pattern), walk: new PatternWalk(pattern, expression.unicode) };
  } catch {
    // A form that the library does not know.
    return null;
  }
}

/**
 * How long a text may be that is held against the pattern. It may fail although it was spelled after it (lookarounds, references, anchors
 * inside), and failing may take time that doubles with each character (repeated groups), or grows with a power of their number (many
 * open repetitions).
 */
function lengthToCheck(pattern: string): number {
  // Of escapes and of classes it only counts that they stand there.
  const bare = pattern
    .replace(/\\([^])/g, (escape, sign: string) => (/[bBk1-9]/.test(sign) ? escape : "x"))
    .replace(/\[[^\]]*\]/g, "x");
  const inside = bare.replace(/^[(^]+/, "").replace(/[)$]+$/, "");
  if (!/\(\?<?[=!]|\\[bBk1-9]|[$^]/.test(inside)) return Infinity;
  const isNested = /\)[*+{]/.test(bare.replace(/\((?:\?:)?[\w:-]*\)/g, "x"));
  if (isNested) return MAX_RISKY;
  const repetitions = bare.match(/[*+]|,\}/g)?.length ?? 0;
  if (repetitions <= 3) return Infinity;
  let ways = MAX_WAYS;
  for (let count = 2; count <= repetitions; count += 1) ways *= count;
  return Math.max(MAX_RISKY, Math.floor(ways ** (1 / repetitions)));
}
