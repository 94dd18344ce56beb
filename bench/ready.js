// Measures the milliseconds from the import of a generated mock to a listening server, for a large document.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const runs = 9;

/** The published Atlas document if a copy is available, otherwise GitHub's. */
const document =
  process.env.ALMANAC_ATLAS_DOCUMENT ?? here("node_modules/@octokit/openapi/generated/api.github.com.json");

const child = `
const begun = performance.now();
const before = process.cpuUsage();
const { createMock } = await import(process.argv[1]);
const { close } = await createMock({ auth: "off" }).listen();
const elapsed = performance.now() - begun;
const { user, system } = process.cpuUsage(before);
await close();
console.log(JSON.stringify({ elapsed, cpu: (user + system) / 1000 }));
`;

const count = `
const { createMock } = await import(process.argv[1]);
console.log(JSON.stringify({ operations: createMock().operations().length }));
`;

/** Returns the medians over several processes, of wall time and of CPU time, which depends less on the load of the machine. */
export function measureReady() {
  const folder = mkdtempSync(join(tmpdir(), "almanac-ready-"));
  try {
    const name = `openapi${extname(document)}`;
    cpSync(document, join(folder, name));
    mkdirSync(join(folder, "code"));
    symlinkSync(here("../node_modules"), join(folder, "node_modules"));
    const api = { document: name, package: { name: "large", version: "1.0.0" } };
    const mock = { apis: ["large"], package: { name: "large-mock", version: "1.0.0" } };
    writeFileSync(join(folder, "almanac.yaml"), JSON.stringify({ apis: { large: api }, mocks: { large: mock } }));
    execFileSync(process.execPath, [here("../generator/bin/almanac.js"), "generate"], { cwd: folder, stdio: "pipe" });
    const entry = pathToFileURL(join(folder, "generated/large-mock/index.js")).href;
    const times = Array.from({ length: runs }, () =>
      JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", child, entry], { encoding: "utf8" })),
    );
    const median = (of) => times.map(of).sort((left, right) => left - right)[Math.floor(runs / 2)];
    const { operations } = JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", count, entry]));
    return { operations, elapsed: median(({ elapsed }) => elapsed), cpu: median(({ cpu }) => cpu) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
