// Runs processes and measures their cost. CPU time is compared first, because wall time depends on the load of the machine.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export const node24 = here("node_modules/node-24/bin/node");

/** Returns seconds of CPU (user and system, with child processes), seconds of wall time, and the peak memory in MB of the largest Node process. */
export function measure([program, ...args], { cwd, env = {} } = {}) {
  const peaks = mkdtempSync(join(tmpdir(), "almanac-bench-peak-"));
  try {
    const { stderr, stdout, status } = spawnSync(
      "bash",
      ["-c", 'TIMEFORMAT="%U %S %R"; time "$0" "$@"', program, ...args],
      {
        cwd,
        encoding: "utf8",
        maxBuffer: 1 << 28,
        env: {
          ...process.env,
          NO_COLOR: "1",
          NODE_OPTIONS: `--require=${here("record-peak.cjs")}`,
          ALMANAC_BENCH_PEAKS: peaks,
          ...env,
        },
      },
    );
    const lines = stderr.trimEnd().split("\n");
    const [user, system, wall] = (lines.at(-1) ?? "").split(" ").map(Number);
    const megabytes = Math.max(
      0,
      ...readdirSync(peaks).map((file) => Number(readFileSync(join(peaks, file), "utf8")) / 1024),
    );
    return { cpu: user + system, wall, megabytes, status, output: stdout + lines.slice(0, -1).join("\n") };
  } finally {
    rmSync(peaks, { recursive: true, force: true });
  }
}

/**
 * Measures each case once a round, one after the other, so that other load on the machine affects all of them. A case
 * has `name`, `prepare()`, which returns what `measure` takes, and optionally `finish()`. Returns a map of medians.
 */
export function measureInTurn(cases, rounds, report) {
  const runs = new Map(cases.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const one of cases) {
      report(`${one.name} (${round} of ${rounds})`);
      const { command, options } = one.prepare();
      const run = measure(command, options);
      const facts = one.finish?.(run) ?? {};
      runs.get(one.name).push({ ...run, ...facts });
    }
  }
  return new Map([...runs].map(([name, all]) => [name, summarize(all)]));
}

function summarize(runs) {
  const middle = (key) => median(runs.map((run) => run[key]));
  const { status, output, files = 0, kilobytes = 0 } = runs[runs.length - 1];
  return {
    cpu: middle("cpu"),
    wall: middle("wall"),
    megabytes: middle("megabytes"),
    files,
    kilobytes,
    status,
    output,
    runs,
  };
}

export function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The median of the ratios of runs in the same round: both met the same load. */
export function ratioOf(summary, reference, key = "cpu") {
  return median(summary.runs.map((run, round) => run[key] / reference.runs[round][key]));
}
