import type { FlatSchema } from "../schema/flat-schema.js";
import { matchesScalarRules } from "../match/matches-scalar-rules.js";
import type { SeededRandom } from "./seeded-random.js";
import { sampleFormat } from "./sample-format.js";
import { samplePattern } from "./sample-pattern.js";
import { toKebabCase } from "./to-kebab-case.js";

/** No text is made longer, whatever a schema demands. */
const MAX_LENGTH = 100_000;
const TRIES = 4;

/** What a text is made from. */
export interface TextOptions {
  /** The property that it is the value of. */
  readonly name: string;
  /** ISO instant; made-up dates lie within the year before it. */
  readonly now: string;
}

/** A text that fits: an example, or by format, or by pattern, or words; what comes nearest if none of them does. */
export function sampleString(flat: FlatSchema, source: SeededRandom, { name, now }: TextOptions): string {
  const { format, patterns, minLength, maxLength } = flat.text;
  const fits = (text: string): boolean => matchesScalarRules(flat, text);
  const examples = flat.examples.filter((each) => typeof each === "string").filter(fits);
  if (format === null && patterns.length === 0 && examples[0] !== undefined) return examples[0];

  const words = toKebabCase(name);
  const byFormat = format === null ? null : sampleFormat(format, source, { now, words });
  if (byFormat !== null) {
    const found = [byFormat, byFormat.replace(/(:\d\d)Z$/, "$1.000Z")].find(fits);
    if (found !== undefined) return found;
  }
  for (const { source: pattern } of patterns) {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const byPattern = samplePattern(pattern, source, { minLength, maxLength });
      if (byPattern === null) break;
      if (fits(byPattern)) return byPattern;
    }
  }
  if (patterns.length > 0) {
    const secret = secrets(source, minLength, maxLength).find(fits);
    if (secret !== undefined) return secret;
  }
  const plain = fitted(words, source, Math.min(minLength, MAX_LENGTH), maxLength);
  return fits(plain) ? plain : (examples[0] ?? byFormat ?? plain);
}

/** What demands of passwords admit, which are lookaheads that cannot be followed: letters of both cases, a digit, a sign. */
function secrets(source: SeededRandom, minLength: number, maxLength: number): readonly string[] {
  const length = Math.min(Math.max(12, minLength), maxLength, MAX_LENGTH);
  const rest = source.letters(Math.max(0, length - 4));
  return ["!", "@", "#", "$", "_", "-", "0"].map((sign) => `Aa1${sign}${rest}`);
}

/** `name-3f2a`, cut or lengthened to the bounds; what tells one from the other stays. */
function fitted(words: string, source: SeededRandom, minLength: number, maxLength: number): string {
  const tail = source.hex(4);
  if (maxLength < 6) return tail.slice(0, Math.max(minLength, Math.min(4, maxLength))).padEnd(minLength, "0");
  const text = `${words.slice(0, maxLength - 5)}-${tail}`;
  return text.length >= minLength
    ? text
    : `${text}-${source.letters(Math.max(0, minLength - text.length - 1))}`.slice(0, maxLength);
}
