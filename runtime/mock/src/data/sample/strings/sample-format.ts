import type { SeededRandom } from "../../random/seeded-random.js";

const DAY_SECONDS = 86_400;
const YEAR_SECONDS = 365 * DAY_SECONDS;

export interface FormatOptions {
  /** An ISO instant. Generated dates are within the year before it. */
  readonly now: string;
  /** Words in kebab-case that the string contains if the format allows it. */
  readonly words: string;
}

type Generate = (random: SeededRandom, options: FormatOptions) => string;

const generators: ReadonlyMap<string, Generate> = new Map<string, Generate>([
  ["date-time", (random, { now }) => instantOf(random, now)],
  ["date", (random, { now }) => instantOf(random, now).slice(0, 10)],
  ["time", (random, { now }) => instantOf(random, now).slice(11)],
  ["duration", (random) => `P${random.integer(1, 30)}D`],
  ["uuid", (random) => random.uuid()],
  ["email", (random, { words }) => `${words.slice(0, 40)}-${random.hex(4)}@example.com`],
  ["idn-email", (random, { words }) => `${words.slice(0, 40)}-${random.hex(4)}@example.com`],
  ["uri", (random, { words }) => `https://example.com/${words}/${random.hex(4)}`],
  ["url", (random, { words }) => `https://example.com/${words}/${random.hex(4)}`],
  ["iri", (random, { words }) => `https://example.com/${words}/${random.hex(4)}`],
  ["uri-reference", (random, { words }) => `/${words}/${random.hex(4)}`],
  ["iri-reference", (random, { words }) => `/${words}/${random.hex(4)}`],
  ["uri-template", (random, { words }) => `/${words}/${random.hex(4)}`],
  ["hostname", (random, { words }) => `${words.slice(0, 40)}-${random.hex(4)}.example.com`],
  ["idn-hostname", (random, { words }) => `${words.slice(0, 40)}-${random.hex(4)}.example.com`],
  ["ipv4", (random) => `10.${random.integer(0, 255)}.${random.integer(0, 255)}.${random.integer(1, 254)}`],
  // The prefix is reserved for documentation (RFC 3849).
  [
    "ipv6",
    (random) => `2001:db8::${random.integer(4096, 65_535).toString(16)}:${random.integer(4096, 65_535).toString(16)}`,
  ],
  ["byte", (random) => random.letters(12)],
  ["binary", (random) => random.letters(12)],
  ["json-pointer", (random, { words }) => `/${words}-${random.hex(4)}`],
  ["relative-json-pointer", (random) => `${random.integer(0, 9)}`],
  ["regex", (random) => `^${random.letters(6)}$`],
]);

/** Samples a string for a format of JSON Schema or OpenAPI; null if the format is unknown. */
export function sampleFormat(format: string, random: SeededRandom, options: FormatOptions): string | null {
  return generators.get(format)?.(random, options) ?? null;
}

function instantOf(random: SeededRandom, now: string): string {
  const base = Date.parse(now);
  const instant = (Number.isNaN(base) ? 0 : base) - random.integer(1, YEAR_SECONDS - 1) * 1000;
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
