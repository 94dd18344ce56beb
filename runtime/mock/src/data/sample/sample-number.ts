import { matchesScalarRules } from "../match/matches-scalar-rules.js";
import type { FlatSchema } from "../schema/flat-schema.js";
import type { SeededRandom } from "../random/seeded-random.js";

const TRIES = 32;
const SPAN = 1000;

/** Samples an integer, or a number with two decimals. If the search finds no valid number, returns the middle of the range. */
export function sampleNumber(flat: FlatSchema, isInteger: boolean, random: SeededRandom): number {
  const { multiplesOf } = flat.number;
  const defaultSteps = isInteger ? [1] : multiplesOf.length === 0 ? [0.01] : [];
  const step = Math.max(...multiplesOf, ...defaultSteps);
  const [low, high] = rangeOf(flat);
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
  for (let tries = 0; tries < TRIES && first <= last; tries += 1) {
    // The first half of the tries are random; the others step through the range from its start.
    const number = tries < TRIES / 2 ? random.integer(first, last) : Math.min(last, first + tries - TRIES / 2);
    const value = toMultiple(number, step);
    if (matchesScalarRules(flat, value) && (!isInteger || Number.isInteger(value))) return value;
  }
  const middle = isInteger ? Math.round((low + high) / 2) : (low + high) / 2;
  return Number.isFinite(middle) ? middle : 0;
}

/** The inclusive bounds. A missing bound is replaced with one near the other, so that numbers stay small. */
function rangeOf({ number, text: { format } }: FlatSchema): readonly [number, number] {
  const low = Math.max(number.minimum, number.exclusiveMinimum, format === "int32" ? -(2 ** 31) : -Number.MAX_VALUE);
  const high = Math.min(number.maximum, number.exclusiveMaximum, format === "int32" ? 2 ** 31 - 1 : Number.MAX_VALUE);
  const isBoundedBelow = Number.isFinite(Math.max(number.minimum, number.exclusiveMinimum));
  const start = isBoundedBelow ? low : Math.max(low, Math.min(0, high - SPAN));
  const span = Math.max(SPAN, ...number.multiplesOf.map((step) => step * 10));
  return [start, Math.min(high, start + span)];
}

/** Multiplies without the rounding errors of binary fractions: 7 * 0.01 is 0.07. */
function toMultiple(count: number, step: number): number {
  const product = Number((count * step).toPrecision(15));
  return Number.isInteger(product / step) ? product : count * step;
}
