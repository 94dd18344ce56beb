// Measures how long `generate --watch` takes after an edit of one operation: `npm run watch -- [document]`. See README.md.
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const almanac = join(root, "generator/bin/almanac.js");
const edits = 12;
const [document] = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), "almanac-bench-watch-"));
let child = null;
try {
  const { name, args, edited } = document === undefined ? copySpec() : copyDocument(document);
  execFileSync(process.execPath, [almanac, "generate", ...args], { cwd: folder, stdio: "ignore" });
  commit();
  child = spawn(process.execPath, [almanac, "generate", "--watch", ...args], { cwd: folder });
  const rows = await measureEdits(edited);
  const median = (values) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
  const [first, ...later] = rows;
  const line = (label, wall, cpu) => `| ${label} | ${wall.toFixed(2)} s | ${cpu.toFixed(2)} s |`;
  const head = ["| Edit | Time | CPU time |", "|---|---|---|", line("first", first.wall, first.cpu)];
  const middle = later.map(({ wall }) => wall);
  const table = [...head, line(`median of ${later.length} more`, median(middle), median(later.map(({ cpu }) => cpu)))];
  process.stdout.write([`${name}, one operation edited`, "", ...table, ""].join("\n"));
} finally {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}

/** Copies the spec and the configuration of this repository. */
function copySpec() {
  cpSync(join(root, "spec"), join(folder, "spec"), { recursive: true });
  for (const file of ["almanac.yaml", "LICENSE"]) copyFileSync(join(root, file), join(folder, file));
  return { name: "spec/", args: [], edited: "spec/atlas-v2/paths/org-api-key-access-list-entry.yaml" };
}

function copyDocument(path) {
  const name = basename(path);
  copyFileSync(path, join(folder, name));
  return { name, args: [name, "--output", "out"], edited: name };
}

/** Commits everything, because a run compares the APIs of changed packages with the last commit. */
function commit() {
  const git = (...args) => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=Bench", "-c", "user.email=bench@example.com", "commit", "--quiet", "-m", "Generate");
}

/** Changes the summary of one operation several times. Returns seconds of wall and CPU time until the run has ended. */
async function measureEdits(path) {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const until = async (pattern) => {
    while (!pattern.test(output)) {
      if (child.exitCode !== null) throw new Error(output);
      await wait(2);
    }
  };
  const text = readFileSync(join(folder, path), "utf8");
  const summaries = [...text.matchAll(/^ *summary: .*[^"'>|\s]$/gm)];
  const { 0: summary, index } = summaries[Math.floor(summaries.length / 2)];
  const end = index + summary.length;
  await until(/Watching for changes/);
  const rows = [];
  for (let edit = 1; edit <= edits; edit += 1) {
    await idle();
    output = "";
    const [start, used] = [performance.now(), cpuSeconds()];
    writeFileSync(join(folder, path), `${text.slice(0, end)} ${edit}${text.slice(end)}`);
    await until(/package(s)? updated|error/);
    rows.push({ wall: (performance.now() - start) / 1000, cpu: cpuSeconds() - used });
  }
  return rows;
}

/** Waits until the process has used no CPU time for half a second. */
async function idle() {
  for (let last = -1; last !== cpuSeconds(); await wait(500)) last = cpuSeconds();
}

function cpuSeconds() {
  const [user, system] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}
