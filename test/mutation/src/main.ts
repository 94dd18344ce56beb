import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { areas, type Area } from "./areas.js";
import { CompiledFile } from "./compiled-file.js";
import { findMutants, type Mutant } from "./find-mutants.js";
import { findUnusedFilter } from "./find-unused-filter.js";
import { formatMutant } from "./format-mutant.js";
import { pickMutants } from "./pick-mutants.js";
import { root } from "./root.js";
import { runTests, type Verdict } from "./run-tests.js";

const { values, positionals } = parseArgs({
  options: {
    count: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    list: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

const usage = `npm run mutation -- [area …] [--count 40] [--seed 1] [--list]

  Breaks the code in small ways, one at a time, and runs the tests of the area each time: a mutant that no test notices
  survives. Prints a score for each area, and the survivors. --list prints the mutants without running a test.

  Areas: ${areas.map(({ name }) => JSON.stringify(name)).join(", ")}`;

if (values.help) {
  console.log(usage);
} else {
  const unknown = positionals.find((name) => !areas.some((area) => area.name === name));
  if (unknown !== undefined) {
    console.error(`Unknown area ${JSON.stringify(unknown)}.\n\n${usage}`);
    process.exitCode = 2;
  } else {
    for (const area of areas) {
      if (positionals.length === 0 || positionals.includes(area.name)) await runArea(area);
    }
  }
}

async function runArea(area: Area): Promise<void> {
  const all = area.sources
    .flatMap(filesOf)
    .flatMap((file) => findMutants(file, readFileSync(join(root, file), "utf8")));
  const mutants = pickMutants(all, Number(values.count), Number(values.seed));
  if (values.list) {
    for (const mutant of mutants) console.log(formatMutant(mutant));
    return;
  }
  const unused = findUnusedFilter(area);
  if (unused !== null) {
    console.error(`${area.name}: ${unused} selects no test file.`);
    process.exitCode = 1;
    return;
  }
  const began = performance.now();
  const unbroken = await runTests(area, 600_000);
  if (unbroken !== "passed") {
    console.error(`${area.name}: the tests fail without any mutation.`);
    process.exitCode = 1;
    return;
  }
  const limit = (performance.now() - began) * 4 + 20_000;
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    if ((await verdictOn(mutant, area, limit)) === "passed") survivors.push(mutant);
    if (process.stderr.isTTY) process.stderr.write(".");
  }
  const killed = mutants.length - survivors.length;
  const seconds = Math.round((performance.now() - began) / 1000);
  const score = Math.round((100 * killed) / mutants.length);
  console.log(
    `${area.name}: ${killed} of ${mutants.length} killed, ${score} % (of ${all.length} possible; ${seconds} s)`,
  );
  for (const survivor of survivors) console.log(`  ${formatMutant(survivor)}`);
}

async function verdictOn(mutant: Mutant, area: Area, limit: number): Promise<Verdict> {
  const file = new CompiledFile(mutant.file);
  const restore = (): void => {
    file.restore();
  };
  const stop = (): never => {
    restore();
    process.exit(130);
  };
  process.once("SIGINT", stop);
  try {
    file.mutate(mutant);
    return await runTests(area, limit);
  } finally {
    restore();
    process.off("SIGINT", stop);
  }
}

function filesOf(path: string): readonly string[] {
  if (path.endsWith(".ts")) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => `${path}/${name}`);
}
