import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/cli.js";
import { generateDocument } from "../support/memory-run.js";
import { payloads } from "./payloads.js";
import { createRandom } from "./create-random.js";
import { faultsOfLog } from "./sinks.js";
import { formatDiagnosticsOf } from "../support/memory-run.js";

const rounds = Number(process.env["HOSTILE_ROUNDS"] ?? (process.env["HOSTILE"] === "all" ? 500 : 40));

const seeds = ["media-type/openapi.yaml", "mock/openapi.yaml", "header/openapi.yaml", "query/openapi.yaml"].flatMap(
  (path) => {
    try {
      return [readFileSync(join(root, "test/golden", path), "utf8")];
    } catch {
      return [];
    }
  },
);

const words = [
  ...Object.values(payloads),
  "[",
  "]",
  "{",
  "}",
  ": ",
  "- ",
  "\n",
  "\t",
  "&a ",
  "*a",
  "!!x ",
  "|",
  ">",
  "#",
  "%",
  "null",
  "{}",
  "[]",
  "-1",
  "1e400",
  "true",
  "$ref: '#'",
  "allOf: [{ $ref: '#/components/schemas/A' }]",
];

/** Returns a string with some parts removed, duplicated, moved or replaced. */
function mutate(text: string, random: (below: number) => number): string {
  let mutated = text;
  for (let count = 1 + random(4); count > 0; count -= 1) {
    const lines = mutated.split("\n");
    const [from, to] = [random(lines.length), random(lines.length)];
    const place = random(mutated.length + 1);
    const word = words[random(words.length)] ?? "";
    const kinds = [
      () => lines.filter((_, index) => index !== from).join("\n"),
      () => lines.toSpliced(to, 0, lines[from] ?? "").join("\n"),
      () => lines.with(from, (lines[from] ?? "").replace(/:.*/, `: ${word}`)).join("\n"),
      () => lines.with(from, (lines[from] ?? "").replace(/[^\s:]+:/, `${JSON.stringify(word)}:`)).join("\n"),
      () => lines.with(from, ` ${lines[from] ?? ""}`).join("\n"),
      () => mutated.slice(0, place) + word + mutated.slice(place),
      () => mutated.slice(0, place) + mutated.slice(place + 1 + random(20)),
      () => mutated.slice(0, place) + String.fromCharCode(random(0x10000)) + mutated.slice(place + 1),
    ];
    mutated = kinds[random(kinds.length)]?.() ?? mutated;
  }
  return mutated;
}

test("randomly damaged documents are accepted or rejected; nothing is thrown, and every diagnostic has a location", async () => {
  const random = createRandom(Number(process.env["HOSTILE_SEED"] ?? 1));
  const thrown: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const text = mutate(seeds[round % seeds.length] ?? "", random);
    try {
      const { summary } = await generateDocument(text);
      const log = formatDiagnosticsOf(summary);
      if (faultsOfLog(log).length > 0) thrown.push(`log: ${JSON.stringify(text)}`);
      if (!summary.isSound && summary.diagnostics.every(({ severity }) => severity !== "error"))
        thrown.push("refused without an error");
    } catch (error) {
      thrown.push(`${String(error instanceof Error ? error.stack : error).slice(0, 400)}\n${JSON.stringify(text)}`);
    }
  }
  expect(seeds.length).toBeGreaterThan(1);
  expect(thrown).toEqual([]);
}, 3_600_000);
