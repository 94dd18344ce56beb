import type { SeededRandom } from "../../random/seeded-random.js";
import { sampleFormat, type FormatOptions } from "./sample-format.js";

/** Fixed dates that test whether the patterns allow only dates. Generating random dates would change later values. */
const probes: readonly (readonly [format: string, probe: string])[] = [
  ["date-time", "2025-01-31T12:00:00Z"],
  ["date-time", "2025-01-31T12:00:00.000Z"],
  ["date-time", "2025-01-31T12:00:00+00:00"],
  ["date", "2025-01-31"],
];

/** Returns a date near the current time if the patterns describe dates; null otherwise. */
export function dateOfPatterns(
  isValid: (text: string) => boolean,
  random: SeededRandom,
  options: FormatOptions,
): string | null {
  const format = probes.find(([, probe]) => isValid(probe) && !isValid(probe.replaceAll(/\d/g, "x")))?.[0];
  if (format === undefined) return null;
  return sampleFormat(format, random, options).find(isValid) ?? null;
}
