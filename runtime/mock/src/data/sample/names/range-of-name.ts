import { toKebabCase } from "../strings/to-kebab-case.js";

type Range = readonly [low: number, high: number];

const ranges: readonly (readonly [RegExp, Range])[] = [
  [/\bflags?$/, [0, 0]],
  [
    /\b(counts?|total|size|length|quantity|qty|offset|limit|position|index|page|pages|attempts?|retries|depth|level|rank|priority)$/,
    [1, 20],
  ],
  [/\b(percent|percentage|progress)$/, [0, 100]],
  [/\b(lat|latitude)$/, [-90, 90]],
  [/\b(lng|lon|longitude)$/, [-180, 180]],
  [/\bport$/, [1024, 9999]],
  [/\b(status-code|(http|response)-(status|code))$/, [200, 200]],
];

/** The range of numbers that suits a property's name, such as 1 to 20 for `pageCount`; null if no range is known. */
export function rangeOfName(name: string): Range | null {
  const words = name === "" ? "" : toKebabCase(name);
  return ranges.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
