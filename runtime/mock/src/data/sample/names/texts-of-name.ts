import type { SeededRandom } from "../../random/seeded-random.js";
import { sampleFormat } from "../strings/sample-format.js";
import { toKebabCase } from "../strings/to-kebab-case.js";
import { isDayName, isTimeName } from "./time-of-name.js";

const formats: readonly (readonly [RegExp, string])[] = [
  [/(^|-)e-?mail(-address)?$/, "email"],
  [/(^|-)(url|uri|href|website|homepage|self|related)$/, "uri"],
  [/(^|-)(uuid|guid)$/, "uuid"],
  [/(^|-)(ip|ip-address|ipv4)$/, "ipv4"],
  [/(^|-)(hostname|domain)$/, "hostname"],
];

const choices: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(^|-)currency(-code)?$/, ["USD", "EUR", "GBP"]],
  [/(^|-)country(-code)?$/, ["US", "DE", "JP"]],
  [/(^|-)(locale|language|lang)(-code)?$/, ["en", "de", "ja"]],
  [/(^|-)(time-?zone|tz)$/, ["UTC", "Europe/Berlin", "Asia/Tokyo"]],
  [/(^|-)(mime-?type|content-type|media-type)$/, ["text/plain", "image/png", "application/json"]],
];

/** A string that suits the name of a property without a format; null if the name suggests none. */
export function textOfName(name: string, random: SeededRandom, now: string): string | null {
  if (name === "") return null;
  const words = toKebabCase(name);
  if (/(^|-)(amount|price|cost|fee|balance)$/.test(words)) return (random.integer(100, 99_999) / 100).toFixed(2);
  if (/(^|-)(phone|phone-number|mobile)$/.test(words)) return `+1555${random.integer(1_000_000, 9_999_999)}`;
  const format = isTimeName(name)
    ? isDayName(name)
      ? "date"
      : "date-time"
    : formats.find(([pattern]) => pattern.test(words))?.[1];
  if (format !== undefined) return sampleFormat(format, random, { now, words, name })[0] ?? null;
  const values = choices.find(([pattern]) => pattern.test(words))?.[1] ?? [];
  return random.pick(values) ?? null;
}
