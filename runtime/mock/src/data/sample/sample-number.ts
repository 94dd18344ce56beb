import { matchesScalarRules } from "../match/matches-scalar-rules.js";
import type { FlatSchema } from "../schema/flat-schema.js";
import type { SeededRandom } from "../random/seeded-random.js";
import { rangeOfName } from "./names/range-of-name.js";
import { isTimeName, timeOfName } from "./names/time-of-name.js";

const TRIES = 32;
const SPAN = 1000;

type Range = readonly [low: number, high: number];

export interface NumberOptions {
  readonly isInteger: boolean;
  /** The name of the nearest property. */
  readonly name: string;
  /** An ISO instant. Generated times are near it. */
  readonly now: string;
}

/** Samples an integer, or a number with two decimals. If the search finds no valid number, returns the middle of the range. */
export function sampleNumber(flat: FlatSchema, random: SeededRandom, options: NumberOptions): number {
  const { isInteger } = options;
  const { multiplesOf } = flat.number;
  const defaultSteps = isInteger ? [1] : multiplesOf.length === 0 ? [0.01] : [];
  const step = Math.max(...multiplesOf, ...defaultSteps);
  const bounds = boundsOf(flat);
  const range = rangeOf(bounds, flat);
  const suitable = suitableRange(flat, options);
  const preferred = suitable === null ? null : intersectionOf(suitable, bounds);
  for (const [low, high] of [...(preferred === null ? [] : [preferred]), range]) {
    const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
    for (let tries = 0; tries < TRIES && first <= last; tries += 1) {
      // The first half of the tries are random; the others step through the range from its start.
      const number = tries < TRIES / 2 ? random.integer(first, last) : Math.min(last, first + tries - TRIES / 2);
      const found = multiplesFor(number, step).find(
        (value) => matchesScalarRules(flat, value) && (!isInteger || Number.isInteger(value)),
      );
      if (found !== undefined) return found;
    }
  }
  const [low, high] = range;
  const middle = isInteger ? Math.round((low + high) / 2) : (low + high) / 2;
  return Number.isFinite(middle) ? middle : 0;
}

/** The bounds of the schema, as if all were inclusive. Exclusive bounds are checked later. */
function boundsOf({ number, text: { format } }: FlatSchema): Range {
  return [
    Math.max(number.minimum, number.exclusiveMinimum, format === "int32" ? -(2 ** 31) : -Number.MAX_VALUE),
    Math.min(number.maximum, number.exclusiveMaximum, format === "int32" ? 2 ** 31 - 1 : Number.MAX_VALUE),
  ];
}

/**
 * The bounds, narrowed so that numbers stay small: a missing bound is replaced with one near the other, and a wide range
 * is narrowed to numbers near 0.
 */
function rangeOf([low, high]: Range, { number }: FlatSchema): Range {
  const span = Math.max(SPAN, ...number.multiplesOf.map((step) => step * 10));
  const isBoundedBelow = Number.isFinite(Math.max(number.minimum, number.exclusiveMinimum));
  if (isBoundedBelow && (low >= 0 || high - low <= span)) return [low, Math.min(high, low + span)];
  const start = Math.max(low, Math.min(0, high - span));
  return [start, Math.min(high, start + span)];
}

/** The range that suits a Unix time, or the name of the property; null if neither applies. */
function suitableRange({ text: { format } }: FlatSchema, { name, now, isInteger }: NumberOptions): Range | null {
  const isTime = isInteger && (unixFormats.test(format ?? "") || isTimeName(name));
  if (!isTime) return rangeOfName(name);
  const clock = Math.floor((Date.parse(now) || 0) / 1000);
  const { from, to } = timeOfName(name);
  const unit = /milli|[-_]ms$|Ms$/.test(`${format ?? ""} ${name}`) ? 1000 : 1;
  return [(clock + from) * unit, (clock + to) * unit];
}

const unixFormats =
  /^(unix[-_]?(time|timestamp|seconds|epoch)?|timestamp|epoch)([-_]?(seconds|s|millis(econds)?|ms))?$/i;

function intersectionOf([low, high]: Range, [minimum, maximum]: Range): Range | null {
  const [first, last] = [Math.max(low, minimum), Math.min(high, maximum)];
  return first <= last ? [first, last] : null;
}

/** Returns the product without the rounding errors of binary fractions, then with them: 7 * 0.01 is 0.07. */
function multiplesFor(count: number, step: number): readonly number[] {
  return [Number((count * step).toPrecision(15)), count * step];
}
