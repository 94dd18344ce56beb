import type { FlatSchema } from "../../schema/flat-schema.js";
import { matchesScalarRules } from "../../match/matches-scalar-rules.js";
import type { SeededRandom } from "../../random/seeded-random.js";
import { sampleFormat } from "./sample-format.js";
import { samplePattern } from "./sample-pattern.js";
import { toKebabCase } from "./to-kebab-case.js";

/** Limits the length of a string, even if the schema requires a longer one. */
const MAX_LENGTH = 100_000;
const TRIES = 4;

export interface StringOptions {
  readonly name: string;
  /** An ISO instant. Generated dates are within the year before it. */
  readonly now: string;
}

/**
 * Samples a string: an example, or a string based on the format, the patterns, or the property's name. If none of them
 * is valid, returns an invalid string.
 */
export function sampleString(flat: FlatSchema, random: SeededRandom, { name, now }: StringOptions): string {
  const { format, patterns, minLength, maxLength } = flat.text;
  const isValid = (text: string): boolean => matchesScalarRules(flat, text);
  const examples = flat.examples.filter((each) => typeof each === "string").filter(isValid);
  if (format === null && patterns.length === 0 && examples[0] !== undefined) return examples[0];

  const words = toKebabCase(name);
  const byFormat = format === null ? null : sampleFormat(format, random, { now, words });
  if (byFormat !== null) {
    const found = [byFormat, byFormat.replace(/(:\d\d)Z$/, "$1.000Z")].find(isValid);
    if (found !== undefined) return found;
  }
  for (const { source: pattern } of patterns) {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const byPattern = samplePattern(pattern, random, { minLength, maxLength });
      if (byPattern === null) break;
      if (isValid(byPattern)) return byPattern;
    }
  }
  if (patterns.length > 0) {
    const password = passwords(random, minLength, maxLength).find(isValid);
    if (password !== undefined) return password;
  }
  const byName = sampleByName(words, random, Math.min(minLength, MAX_LENGTH), maxLength);
  return isValid(byName) ? byName : (examples[0] ?? byFormat ?? byName);
}

/**
 * Returns strings that satisfy password rules: uppercase and lowercase letters, a digit and a symbol. Needed because
 * the sampler can't follow lookaheads.
 */
function passwords(random: SeededRandom, minLength: number, maxLength: number): readonly string[] {
  const length = Math.min(Math.max(12, minLength), maxLength, MAX_LENGTH);
  const rest = random.letters(Math.max(0, length - 4));
  return ["!", "@", "#", "$", "_", "-", "0"].map((symbol) => `Aa1${symbol}${rest}`);
}

/** `name-3f2a`, shortened or padded to the bounds. The random suffix is kept, so that values stay distinct. */
function sampleByName(words: string, random: SeededRandom, minLength: number, maxLength: number): string {
  const suffix = random.hex(4);
  if (maxLength < 6) return suffix.slice(0, Math.max(minLength, Math.min(4, maxLength))).padEnd(minLength, "0");
  const text = `${words.slice(0, maxLength - 5)}-${suffix}`;
  return text.length >= minLength
    ? text
    : `${text}-${random.letters(Math.max(0, minLength - text.length - 1))}`.slice(0, maxLength);
}
