import type { SeededRandom } from "../../random/seeded-random.js";
import { sampleFormat } from "../strings/sample-format.js";
import { toKebabCase } from "../strings/to-kebab-case.js";
import { isDayName, isTimeName } from "./time-of-name.js";

const formats: readonly (readonly [RegExp, string])[] = [
  [/(^|-)e-?mail(-address)?$/, "email"],
  [/(^|-)(url|uri|href|link|website|homepage|self|related)$/, "uri"],
  [/(^|-)(uuid|guid)$/, "uuid"],
  [/(^|-)(ip|ip-address|ipv4)$/, "ipv4"],
  [/(^|-)(hostname|domain)$/, "hostname"],
];

/** Values in their usual notations, the most common notation first. */
const choices: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [/(^|-)currency(-code)?$/, [["USD", "EUR", "GBP"], ["usd", "eur", "gbp"]]], // prettier-ignore
  [/(^|-)country(-code)?$/, [["US", "DE", "JP"], ["USA", "DEU", "JPN"], ["us", "de", "jp"]]], // prettier-ignore
  [/(^|-)(locale|language|lang)(-code)?$/, [["en", "de", "ja"], ["en-US", "de-DE", "ja-JP"], ["en_US", "de_DE", "ja_JP"]]], // prettier-ignore
  [/(^|-)(time-?zone|tz)$/, [["UTC", "Europe/Berlin", "Asia/Tokyo"]]],
  [/(^|-)(mime-?type|content-type|media-type)$/, [["text/plain", "image/png", "application/json"]]],
  [/(^|-)(zip|zip-?code|postal-?code|postcode)$/, [["10115", "94105", "60601"]]],
];

/** Strings that suit the name of a property without a format, best first; empty if the name suggests none. */
export function textsOfName(name: string, random: SeededRandom, now: string): readonly string[] {
  if (name === "") return [];
  const words = toKebabCase(name);
  if (/(^|-)(amount|price|cost|fee|balance)$/.test(words)) {
    const cents = random.integer(100, 99_999);
    return [(cents / 100).toFixed(2), `${cents}`];
  }
  if (/(^|-)(phone|phone-number|mobile)$/.test(words)) {
    const number = `1555${random.integer(1_000_000, 9_999_999)}`;
    return [`+${number}`, number];
  }
  const options = { now, words, name };
  if (isTimeName(name)) {
    const days = isDayName(name) ? ["date", "date-time"] : ["date-time", "date"];
    return days.flatMap((format) => sampleFormat(format, random, options));
  }
  const format = formats.find(([pattern]) => pattern.test(words))?.[1];
  if (format !== undefined) return sampleFormat(format, random, options);
  const notations = choices.find(([pattern]) => pattern.test(words))?.[1] ?? [];
  const index = notations[0] === undefined ? 0 : random.integer(0, notations[0].length - 1);
  return notations.flatMap((values) => values[index] ?? []);
}
