import type { FlatSchema } from "./flat-schema.js";
import { fitsScalar } from "./fits-scalar.js";
import type { Source } from "./source.js";
import { textOfFormat } from "./text-of-format.js";
import { textOfPattern } from "./text-of-pattern.js";
import { wordsOf } from "./words-of.js";

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
export function sampleText(flat: FlatSchema, source: Source, { name, now }: TextOptions): string {
  const { format, patterns, minLength, maxLength } = flat.text;
  const fits = (text: string): boolean => fitsScalar(flat, text);
  const examples = flat.examples.filter((each) => typeof each === "string").filter(fits);
  if (format === null && patterns.length === 0 && examples[0] !== undefined) return examples[0];

  const words = wordsOf(name);
  const byFormat = format === null ? null : textOfFormat(format, source, { now, words });
  if (byFormat !== null && fits(byFormat)) return byFormat;
  for (const { source: pattern } of patterns) {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const byPattern = textOfPattern(pattern, source, { minLength, maxLength });
      if (byPattern === null) break;
      if (fits(byPattern)) return byPattern;
    }
  }
  const plain = fitted(words, source, Math.min(minLength, MAX_LENGTH), maxLength);
  return fits(plain) ? plain : (examples[0] ?? byFormat ?? plain);
}

/** `name-3f2a`, cut or lengthened to the bounds; what tells one from the other stays. */
function fitted(words: string, source: Source, minLength: number, maxLength: number): string {
  const tail = source.hex(4);
  if (maxLength < 6) return tail.slice(0, Math.max(minLength, Math.min(4, maxLength))).padEnd(minLength, "0");
  const text = `${words.slice(0, maxLength - 5)}-${tail}`;
  return text.length >= minLength
    ? text
    : `${text}-${source.letters(Math.max(0, minLength - text.length - 1))}`.slice(0, maxLength);
}
