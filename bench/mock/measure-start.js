// Measures the start of a generated mock, from the import to a listening server, for a large document.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { prepareAlmanac } from "../generation/generators.js";
import { measure, median } from "../measure.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const child = `
const begun = performance.now();
const { createMock } = await import(process.argv[2]);
const mock = createMock({ auth: "off" });
const { close } = await mock.listen();
const elapsed = performance.now() - begun;
console.log(JSON.stringify({ elapsed, operations: process.argv[3] === "count" ? mock.operations().length : 0 }));
await close();
process.exit();
`;

/** Returns medians over several processes: wall time of import and start, and CPU time of the whole process. */
export function measureStart(document, rounds) {
  const folder = mkdtempSync(join(tmpdir(), "almanac-start-"));
  try {
    const command = prepareAlmanac(document, folder, { isMocked: true });
    rmSync(join(folder, "node_modules"), { recursive: true });
    symlinkSync(here("../../node_modules"), join(folder, "node_modules"));
    mkdirSync(join(folder, "code"));
    execFileSync(process.execPath, command, { cwd: folder, stdio: "pipe" });
    const entry = pathToFileURL(join(folder, "generated/api-mock/index.js")).href;
    writeFileSync(join(folder, "start.mjs"), child);
    const start = (...args) => measure([process.execPath, join(folder, "start.mjs"), entry, ...args]);
    const counted = start("count");
    if (counted.status !== 0) throw new Error(`The mock did not start:\n${counted.output}`);
    const { operations } = JSON.parse(counted.output);
    const runs = Array.from({ length: rounds }, () => {
      const { cpu, output } = start();
      return {
        cpu: cpu * 1000,
        empty: measure([process.execPath, "-e", "0"]).cpu * 1000,
        elapsed: JSON.parse(output).elapsed,
      };
    });
    const middle = (of) => median(runs.map(of));
    return {
      operations,
      elapsed: middle(({ elapsed }) => elapsed),
      cpu: middle(({ cpu }) => cpu),
      empty: middle(({ empty }) => empty),
      ratio: middle(({ cpu, empty }) => cpu / empty),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
