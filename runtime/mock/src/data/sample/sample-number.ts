import { matchesScalarRules } from "../match/matches-scalar-rules.js";
import type { FlatSchema } from "../schema/flat-schema.js";
import type { SeededRandom } from "./seeded-random.js";

const TRIES = 32;
const SPAN = 1000;

/** A number within the bounds: a whole one, or one with two decimals. The nearest thing to it if the rules leave none. */
export function sampleNumber(flat: FlatSchema, isInteger: boolean, source: SeededRandom): number {
  const { multiplesOf } = flat.number;
  const whole = isInteger ? [1] : [];
  const step = Math.max(...multiplesOf, ...(multiplesOf.length === 0 && !isInteger ? [0.01] : whole));
  const [low, high] = rangeOf(flat);
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
  for (let tries = 0; tries < TRIES && first <= last; tries += 1) {
    // The first tries are spread over the range, the last ones go through it.
    const number = tries < TRIES / 2 ? source.integer(first, last) : Math.min(last, first + tries - TRIES / 2);
    const value = toMultiple(number, step);
    if (matchesScalarRules(flat, value) && (!isInteger || Number.isInteger(value))) return value;
  }
  const middle = isInteger ? Math.round((low + high) / 2) : (low + high) / 2;
  return Number.isFinite(middle) ? middle : 0;
}

/** Both bounds included; where there is none, a modest one. */
function rangeOf({ number, text: { format } }: FlatSchema): readonly [number, number] {
  const low = Math.max(number.minimum, number.exclusiveMinimum, format === "int32" ? -(2 ** 31) : -Number.MAX_VALUE);
  const high = Math.min(number.maximum, number.exclusiveMaximum, format === "int32" ? 2 ** 31 - 1 : Number.MAX_VALUE);
  const isBoundedBelow = Number.isFinite(Math.max(number.minimum, number.exclusiveMinimum));
  const from = isBoundedBelow ? low : Math.max(low, Math.min(0, high - SPAN));
  const span = Math.max(SPAN, ...number.multiplesOf.map((step) => step * 10));
  return [from, Math.min(high, from + span)];
}

/** Without the errors of binary fractions where decimal ones are meant: 7 * 0.01 is 0.07. */
function toMultiple(count: number, step: number): number {
  const product = Number((count * step).toPrecision(15));
  return Number.isInteger(product / step) ? product : count * step;
}
