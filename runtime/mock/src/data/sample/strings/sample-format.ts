import type { SeededRandom } from "../../random/seeded-random.js";
import { timeOfName } from "../names/time-of-name.js";

export interface FormatOptions {
  /** An ISO instant. Generated dates are near it, usually within the year before it. */
  readonly now: string;
  readonly name: string;
  /** Words in kebab-case that the string contains if the format allows it. */
  readonly words: string;
}

/** Returns candidate strings for a format. The first is preferred; the others are shorter or longer. */
type Generate = (random: SeededRandom, options: FormatOptions) => readonly string[];

const generateUri: Generate = (random, { words }) => {
  const suffix = random.hex(4);
  return [
    `https://example.com/${words}/${suffix}`,
    `https://example.com/${suffix}`,
    `https://a.io/${suffix}`,
    "http://a.io",
  ];
};
const generatePath: Generate = (random, { words }) => {
  const suffix = random.hex(4);
  return [`/${words}/${suffix}`, `/${suffix}`];
};
const generateEmail: Generate = (random, { words }) => {
  const suffix = random.hex(4);
  return [`${words.slice(0, 40)}-${suffix}@example.com`, `${suffix}@example.com`, `${suffix}@a.io`, "a@b.c"];
};
const generateHostname: Generate = (random, { words }) => {
  const suffix = random.hex(4);
  return [
    `${words.slice(0, 40)}-${suffix}.example.com`,
    `${suffix}.example.com`,
    `h${suffix}.io`,
    `h${suffix.charAt(0)}`,
  ];
};
const generateInstant: Generate = (random, options) => {
  const instant = instantOf(random, options);
  return [instant, instant.replace(/Z$/, ".000Z"), instant.replace(/Z$/, "+00:00")];
};

const generators: ReadonlyMap<string, Generate> = new Map<string, Generate>([
  ["date-time", generateInstant],
  ["date", (random, options) => [instantOf(random, options).slice(0, 10)]],
  ["time", (random, options) => generateInstant(random, options).map((each) => each.slice(11))],
  ["duration", (random) => [`P${random.integer(1, 30)}D`, "P1D", "PT5M"]],
  ["uuid", (random) => [random.uuid()]],
  ["email", generateEmail],
  ["idn-email", generateEmail],
  ["uri", generateUri],
  ["url", generateUri],
  ["iri", generateUri],
  ["uri-reference", generatePath],
  ["iri-reference", generatePath],
  ["uri-template", generatePath],
  ["hostname", generateHostname],
  ["idn-hostname", generateHostname],
  ["ipv4", (random) => [`10.${random.integer(0, 255)}.${random.integer(0, 255)}.${random.integer(1, 254)}`]],
  // The prefix is reserved for documentation (RFC 3849).
  [
    "ipv6",
    (random) => [`2001:db8::${random.integer(4096, 65_535).toString(16)}:${random.integer(4096, 65_535).toString(16)}`],
  ],
  ["byte", (random) => [12, 16, 32, 8, 4, 64, 128].map((length) => random.letters(length))],
  ["binary", (random) => [random.letters(12)]],
  ["json-pointer", (random, { words }) => [`/${words}-${random.hex(4)}`]],
  ["relative-json-pointer", (random) => [`${random.integer(0, 9)}`]],
  ["regex", (random) => [`^${random.letters(6)}$`]],
]);

/** Samples strings for a format of JSON Schema or OpenAPI, best first; empty if the format is unknown. */
export function sampleFormat(format: string, random: SeededRandom, options: FormatOptions): readonly string[] {
  return generators.get(format)?.(random, options) ?? [];
}

function instantOf(random: SeededRandom, { now, name }: FormatOptions): string {
  const base = Date.parse(now);
  const { from, to } = timeOfName(name);
  const instant = (Number.isNaN(base) ? 0 : base) + random.integer(from, to) * 1000;
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
