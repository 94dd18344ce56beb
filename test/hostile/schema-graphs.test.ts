import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { root } from "../support/root.js";
import { ladder, links, randomGraph } from "./schema-graphs.js";
import { createRandom } from "./create-random.js";

const isComplete = process.env["HOSTILE"] === "all";
const graphs = Number(process.env["HOSTILE_ROUNDS"] ?? (isComplete ? 24 : 6));
const size = 40;

/**
 * How often a function may run. One schema needs about a hundred calls of the busiest function; a walk without a memo would visit the last
 * of 40 schemas a hundred million times. The mock has fixed budgets for values instead.
 */
const bounds = { generate: 250_000, validate: 250_000, mock: 10_000_000 };

interface Busiest {
  readonly part: keyof typeof bounds;
  readonly visits: number;
  readonly where: string;
}

/** Returns the busiest functions that exceed their bounds. Stops after a time in which a thousand times as many visits are possible. */
async function findExcess(document: string): Promise<readonly Busiest[]> {
  const child = spawn(process.execPath, ["test/hostile/count-visits.js", root], { cwd: root, timeout: 100_000 });
  child.stdin.end(document);
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const found = output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Busiest);
  expect(found.map(({ part }) => part)).toEqual(Object.keys(bounds));
  expect(errors).toBe("");
  return found.filter(({ part, visits }) => visits > bounds[part]);
}

// Those that broke a walk at some time; the others with HOSTILE=all.
const usual = ["allOf", "anyOf", "the same property", "a list of children", "converted formats"];

test.each(Object.keys(links).filter((link) => isComplete || usual.includes(link)))(
  "visits schemas that include each other in 2^40 ways a limited number of times: %s",
  { timeout: 120_000 },
  async (link) => {
    expect(await findExcess(ladder(link, size))).toEqual([]);
  },
);

test.each(Array.from({ length: graphs }, (_, seed) => seed + 1))(
  "visits the schemas of random graph %i a limited number of times",
  { timeout: 120_000 },
  async (seed) => {
    expect(await findExcess(randomGraph(size, createRandom(seed)))).toEqual([]);
  },
);
