// Runs all comparisons in turn, and writes results.md and the plots. See README.md.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { benchBundles } from "./clients/bench-bundles.js";
import { benchCalls } from "./clients/bench-calls.js";
import { benchEditor } from "./clients/bench-editor.js";
import { benchTypes } from "./clients/bench-types.js";
import { describeMachine } from "./describe-machine.js";
import { benchGeneration } from "./generation/bench-generation.js";
import { benchGrowth } from "./generation/bench-growth.js";
import { findDocuments } from "./generation/documents.js";
import { benchMock } from "./mock/bench-mock.js";
import { drawBars } from "./results/draw-bars.js";
import { printTable, writeResults } from "./results/write-results.js";

const sections = {
  generation: benchGeneration,
  growth: benchGrowth,
  types: benchTypes,
  editor: benchEditor,
  bundles: benchBundles,
  calls: benchCalls,
  mock: benchMock,
};

const { values } = parseArgs({
  options: {
    atlas: { type: "string" },
    rounds: { type: "string", default: "5" },
    only: { type: "string", multiple: true, default: Object.keys(sections) },
  },
});
const unknown = values.only.filter((name) => !Object.hasOwn(sections, name));
const rounds = Number(values.rounds);
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(
    `Usage: npm run bench -- [--atlas <document>] [--rounds <number>] [--only ${Object.keys(sections).join("|")}]`,
  );
  process.exit(2);
}

const isTerminal = process.stderr.isTTY === true;
const report = (text) => isTerminal && process.stderr.write(`\r\x1b[2K${text}`);
const documents = findDocuments(values.atlas);
const results = [];
for (const name of values.only) results.push(...(await sections[name]({ documents, rounds, report })));
report("");

for (const { title, table } of results) console.log(`${title}\n\n${printTable(table)}\n`);
const isComplete = values.only.length === Object.keys(sections).length;
if (isComplete) {
  const here = (path) => fileURLToPath(new URL(path, import.meta.url));
  rmSync(here("plots"), { recursive: true, force: true });
  mkdirSync(here("plots"));
  for (const { plot } of results) if (plot !== undefined) writeFileSync(here(`plots/${plot.file}`), drawBars(plot));
  writeFileSync(
    here("results.md"),
    writeResults(results, describeMachine(), { rounds, isWithAtlas: documents.atlas !== null }),
  );
} else console.log("results.md is written only by a run of all sections.");
