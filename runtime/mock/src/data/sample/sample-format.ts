import type { SeededRandom } from "./seeded-random.js";

const DAY_SECONDS = 86_400;
const YEAR_SECONDS = 365 * DAY_SECONDS;

/** What texts of formats are made of. */
export interface FormatOptions {
  /** ISO instant; made-up dates lie within the year before it. */
  readonly now: string;
  /** Words in kebab-case that the text should show where it can. */
  readonly words: string;
}

type Make = (source: SeededRandom, options: FormatOptions) => string;

const makers: ReadonlyMap<string, Make> = new Map<string, Make>([
  ["date-time", (source, { now }) => instantOf(source, now)],
  ["date", (source, { now }) => instantOf(source, now).slice(0, 10)],
  ["time", (source, { now }) => instantOf(source, now).slice(11)],
  ["duration", (source) => `P${source.integer(1, 30)}D`],
  ["uuid", (source) => source.uuid()],
  ["email", (source, { words }) => `${words.slice(0, 40)}-${source.hex(4)}@example.com`],
  ["idn-email", (source, { words }) => `${words.slice(0, 40)}-${source.hex(4)}@example.com`],
  ["uri", (source, { words }) => `https://example.com/${words}/${source.hex(4)}`],
  ["url", (source, { words }) => `https://example.com/${words}/${source.hex(4)}`],
  ["iri", (source, { words }) => `https://example.com/${words}/${source.hex(4)}`],
  ["uri-reference", (source, { words }) => `/${words}/${source.hex(4)}`],
  ["iri-reference", (source, { words }) => `/${words}/${source.hex(4)}`],
  ["uri-template", (source, { words }) => `/${words}/${source.hex(4)}`],
  ["hostname", (source, { words }) => `${words.slice(0, 40)}-${source.hex(4)}.example.com`],
  ["idn-hostname", (source, { words }) => `${words.slice(0, 40)}-${source.hex(4)}.example.com`],
  ["ipv4", (source) => `10.${source.integer(0, 255)}.${source.integer(0, 255)}.${source.integer(1, 254)}`],
  // The prefix is the one for documentation (RFC 3849).
  [
    "ipv6",
    (source) => `2001:db8::${source.integer(4096, 65_535).toString(16)}:${source.integer(4096, 65_535).toString(16)}`,
  ],
  ["byte", (source) => source.letters(12)],
  ["binary", (source) => source.letters(12)],
  ["json-pointer", (source, { words }) => `/${words}-${source.hex(4)}`],
  ["relative-json-pointer", (source) => `${source.integer(0, 9)}`],
  ["regex", (source) => `^${source.letters(6)}$`],
]);

/** A text of a format of JSON Schema or OpenAPI; null if the format is not known here. */
export function sampleFormat(format: string, source: SeededRandom, options: FormatOptions): string | null {
  return makers.get(format)?.(source, options) ?? null;
}

function instantOf(source: SeededRandom, now: string): string {
  const base = Date.parse(now);
  const instant = (Number.isNaN(base) ? 0 : base) - source.integer(1, YEAR_SECONDS - 1) * 1000;
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
