import type { RequestInput } from "./request-input.js";

const lower: readonly string[] = ["start", "from"];
const upper: readonly string[] = ["end", "to", "until", "stop"];

/**
 * Leaves out the limits of ranges. A parameter such as `start` can be the number of the first item, but `start` and `end`
 * together select a range of values, usually a period.
 */
export function withoutRanges(inputs: readonly RequestInput[]): readonly RequestInput[] {
  return inputs.filter(
    (input) => !isNamed(input, lower) || !inputs.some((other) => isNamed(other, upper) && isBeside(input, other)),
  );
}

function isNamed({ names: [name = ""] }: RequestInput, names: readonly string[]): boolean {
  return names.includes(name);
}

/** Whether two inputs are in the same object, or neither is in an object. */
function isBeside(left: RequestInput, right: RequestInput): boolean {
  return parentOf(left) === parentOf(right);
}

function parentOf({ parameter, inside }: RequestInput): string {
  return inside.length === 0 ? "" : JSON.stringify([parameter, ...inside.slice(0, -1)]);
}
