import { compilePattern } from "../../../pattern/compile-pattern.js";
import type { BoundedPattern } from "../../../pattern/bounded-pattern.js";
import { type Aim, PatternWalk } from "./pattern-walk.js";
import type { SeededRandom } from "../../random/seeded-random.js";

const MAX_PATTERN_LENGTH = 4096;
const MAX_TRIES = 24;
const MAX_CACHED = 1000;
/**
 * The maximum length of a string that is checked against a pattern with nested repetitions, because the check can take
 * exponential time.
 */
const MAX_EXPONENTIAL_LENGTH = 24;
const MAX_STEPS = 10_000_000;

/** In UTF-16 code units. */
export interface LengthBounds {
  readonly minLength: number;
  readonly maxLength: number;
}

interface PreparedPattern {
  readonly expression: BoundedPattern;
  /** Longer strings are not checked against the pattern. In UTF-16 code units. */
  readonly maxCheckedLength: number;
  readonly walk: PatternWalk;
}

const cache = new Map<string, PreparedPattern | null>();

/**
 * Samples a string that contains a match of an ECMAScript pattern (JSON Schema patterns are not anchored). Null if the pattern is invalid or
 * requires too long a string, or if no try succeeds.
 */
export function samplePattern(pattern: string, random: SeededRandom, bounds: LengthBounds): string | null {
  const { minLength, maxLength } = bounds;
  const prepared = prepare(pattern);
  if (prepared === null) return null;

  let aim: Aim = { extra: 4, length: minLength };
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const text = tryWalk(prepared.walk, random, aim);
    if (text === null) return null;
    if (text.length >= minLength && text.length <= maxLength) {
      if (text.length > prepared.maxCheckedLength) return null;
      if (prepared.expression.find(text) === true) return text;
    }
    aim = correctAim(aim, text.length, bounds);
  }
  return null;
}

function correctAim(aim: Aim, length: number, { minLength, maxLength }: LengthBounds): Aim {
  if (length < minLength) return { extra: aim.extra, length: aim.length + minLength - length };
  if (length > maxLength) return { extra: aim.extra >> 1, length: Math.max(0, aim.length + maxLength - length) };
  return aim;
}

function tryWalk(walk: PatternWalk, random: SeededRandom, aim: Aim): string | null {
  try {
    return walk.walk(random, aim);
  } catch {
    // The pattern is nested too deeply for the stack, or contains code points beyond Unicode.
    return null;
  }
}

function prepare(pattern: string): PreparedPattern | null {
  const cached = cache.get(pattern);
  if (cached !== undefined) return cached;
  const prepared = prepareUncached(pattern);
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(pattern, prepared);
  return prepared;
}

function prepareUncached(pattern: string): PreparedPattern | null {
  if (pattern.length > MAX_PATTERN_LENGTH) return null;
  const expression = compilePattern(pattern);
  if (expression === null) return null;
  try {
    const walk = new PatternWalk(pattern, expression.unicode);
    return { expression, maxCheckedLength: maxCheckedLengthOf(pattern), walk };
  } catch {
    // The library doesn't support the syntax.
    return null;
  }
}

/**
 * The maximum length of a string that is checked against the pattern. A generated string can fail to match because of
 * lookarounds, backreferences and inner anchors. A failing match takes exponential time for repeated groups, and
 * polynomial time for several unbounded repetitions.
 */
function maxCheckedLengthOf(pattern: string): number {
  // Escapes and classes are replaced with a character, so that their contents are not treated as syntax.
  const simplified = pattern
    .replace(/\\([^])/g, (escape, sign: string) => (/[bBk1-9]/.test(sign) ? escape : "x"))
    .replace(/\[[^\]]*\]/g, "x");
  const inside = simplified.replace(/^[(^]+/, "").replace(/(?<![)$])[)$]+$/, "");
  if (!/\(\?<?[=!]|\\[bBk1-9]|[$^]/.test(inside)) return Infinity;
  const hasNestedRepetition = /\)[*+{]/.test(simplified.replace(/\((?:\?:)?[\w:-]*\)/g, "x"));
  if (hasNestedRepetition) return MAX_EXPONENTIAL_LENGTH;
  const repetitions = simplified.match(/[*+]|,\}/g)?.length ?? 0;
  if (repetitions <= 3) return Infinity;
  // A string of length n can be split among r repetitions in about n^r / r! ways.
  let steps = MAX_STEPS;
  for (let count = 2; count <= repetitions; count += 1) steps *= count;
  return Math.max(MAX_EXPONENTIAL_LENGTH, Math.floor(steps ** (1 / repetitions)));
}
