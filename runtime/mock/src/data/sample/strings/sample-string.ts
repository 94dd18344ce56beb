import type { FlatSchema } from "../../schema/flat-schema.js";
import { matchesScalarRules } from "../../match/matches-scalar-rules.js";
import type { SeededRandom } from "../../random/seeded-random.js";
import { dateOfPatterns } from "./date-of-patterns.js";
import { likeExample } from "./like-example.js";
import { sampleFormat } from "./sample-format.js";
import { samplePattern } from "./sample-pattern.js";
import { textsOfName } from "../names/texts-of-name.js";
import { toKebabCase } from "./to-kebab-case.js";

/** Limits the length of a string, even if the schema requires a longer one. */
const MAX_LENGTH = 100_000;
const TRIES = 4;
/** The number of extra letters to add if a pattern's match, padded to the minimum length, isn't valid. */
const PADDING = 8;
/** The minimum length of an id whose pattern allows any length, so that many ids are possible. */
const idLength = 16;

export interface StringOptions {
  readonly name: string;
  /** An ISO instant. Generated dates are near it. */
  readonly now: string;
  /** Whether the string is an identifier, which has the form of the examples but a different value. */
  readonly isIdentity?: boolean;
}

/**
 * Samples a string based on the format, the patterns, or the property's name. If none of these results in a valid
 * string, returns an invalid one.
 */
export function sampleString(
  flat: FlatSchema,
  random: SeededRandom,
  { name, now, isIdentity = false }: StringOptions,
): string {
  const { format, patterns, minLength, maxLength } = flat.text;
  const isValid = (text: string): boolean => matchesScalarRules(flat, text);
  const words = toKebabCase(name);
  const byFormat = format === null ? [] : sampleFormat(format, random, { now, words, name });
  const found = byFormat.find(isValid);
  if (found !== undefined) return found;
  const [example] = flat.examples;
  const similar =
    isIdentity && patterns.length === 0 && typeof example === "string" ? likeExample(example, random) : null;
  if (similar !== null && isValid(similar)) return similar;
  // A format that the sampler knows describes the value better than its name.
  const suitable = byFormat.length === 0 ? textsOfName(name, random, now).find(isValid) : undefined;
  if (suitable !== undefined) return suitable;
  const byPattern =
    (patterns.length === 0 ? null : dateOfPatterns(isValid, random, { now, words, name })) ??
    (isIdentity && isOpenEnded(flat) ? sampleByPatterns(withMinLength(flat, idLength), random, isValid) : null) ??
    sampleByPatterns(flat, random, isValid);
  if (byPattern !== null) return byPattern;
  const byName = sampleByName(words, random, Math.min(minLength, MAX_LENGTH), maxLength);
  if (isValid(byName)) return byName;
  const padded = byFormat.map((text) => pad(text, minLength)).find(isValid);
  return padded ?? byFormat[0] ?? byName;
}

/** Whether all patterns allow strings of any length. */
function isOpenEnded({ text: { patterns, maxLength } }: FlatSchema): boolean {
  return maxLength >= idLength && patterns.length > 0 && patterns.every(({ source }) => /[+*]|,\}/.test(source));
}

function withMinLength(flat: FlatSchema, minLength: number): FlatSchema {
  return { ...flat, text: { ...flat.text, minLength: Math.max(minLength, flat.text.minLength) } };
}

/** Samples a string that is valid and contains a match of each pattern; null if no try succeeds. */
function sampleByPatterns(
  { text: { patterns, minLength, maxLength } }: FlatSchema,
  random: SeededRandom,
  isValid: (text: string) => boolean,
): string | null {
  if (patterns.length === 0) return null;
  for (const { source: pattern } of patterns) {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const text = samplePattern(pattern, random, { minLength, maxLength });
      if (text === null) break;
      if (isValid(text)) return text;
    }
  }
  // A pattern without anchors matches a part of the string, so the rest can be anything.
  const short = patterns.map(({ source }) => samplePattern(source, random, { minLength: 0, maxLength }) ?? "");
  const letters = random.letters(Math.min(MAX_LENGTH, Math.max(minLength, PADDING)));
  for (const parts of [short, [...short].reverse()]) {
    const missing = Math.max(0, minLength - parts.join("").length);
    for (const padding of new Set([letters.slice(0, missing), letters.slice(0, missing + PADDING)])) {
      const [first = "", ...rest] = parts;
      const padded = [first + padding + rest.join(""), padding + parts.join(""), parts.join("") + padding];
      const text = padded.find(isValid);
      if (text !== undefined) return text;
    }
  }
  return passwords(random, minLength, maxLength).find(isValid) ?? null;
}

/** Pads an email address, URI or path to a minimum length. */
function pad(text: string, minLength: number): string {
  const padding = "a".repeat(Math.max(0, Math.min(minLength, MAX_LENGTH) - text.length));
  return /@|^[^/]+\./.test(text) && !text.includes("/") ? padding + text : text + padding;
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

/** `name-3f2a`, shortened or padded to fit the bounds. The random suffix is kept, so that values stay distinct. */
function sampleByName(words: string, random: SeededRandom, minLength: number, maxLength: number): string {
  const suffix = random.hex(4);
  if (maxLength < 6) return suffix.slice(0, Math.max(minLength, Math.min(4, maxLength))).padEnd(minLength, "0");
  const text = `${words.slice(0, maxLength - 5)}-${suffix}`;
  return text.length >= minLength
    ? text
    : `${text}-${random.letters(Math.max(0, minLength - text.length - 1))}`.slice(0, maxLength);
}
