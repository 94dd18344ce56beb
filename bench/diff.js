// Measures the comparison of two documents: `npm run diff -- <old> <new>`. See README.md.
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { loadApi } from "../generator/dist/config/documents/load-api.js";
import { resolveConfig } from "../generator/dist/config/resolve-config.js";
import { Reporter } from "../generator/dist/diagnostics/reporter.js";
import { compareDocuments } from "../generator/dist/diff/compare-documents.js";
import { groupFindings } from "../generator/dist/diff/findings/group-findings.js";
import { createMemoryHost } from "../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../generator/dist/host/node-assets.js";
import { Sources } from "../generator/dist/load/sources.js";
import { selectSide } from "../generator/dist/commands/diff/select-side.js";

const [base, revision] = process.argv.slice(2);
if (base === undefined || revision === undefined) {
  process.stderr.write("usage: npm run diff -- <old> <new>\n");
  process.exit(2);
}
const { configSchema } = readNodeAssets();

const [loading, [from, to]] = await measure(async () => [await open(base), await open(revision)]);
const [comparing, emissions] = await measure(async () => compareDocuments(from, to, { today: null }));
const [grouping, findings] = await measure(async () => groupFindings(emissions));
const cpu = (comparing.cpu + grouping.cpu) / 1000;
const wall = (comparing.wall + grouping.wall) / 1000;
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  [
    `loading     ${(loading.wall / 1000).toFixed(1)} s (CPU ${(loading.cpu / 1000).toFixed(1)} s)`,
    `comparison  ${wall.toFixed(1)} s (CPU ${cpu.toFixed(1)} s)`,
    `memory      ${memory} MiB at most, including the documents`,
    `causes      ${findings.length}, at ${emissions.length} places`,
    "",
  ].join("\n"),
);

async function measure(run) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const result = await run();
  const { user, system } = process.cpuUsage(used);
  return [{ wall: performance.now() - start, cpu: (user + system) / 1000 }, result];
}

/** Opens a document; if it has versions, opens the newest one. */
async function open(path) {
  const name = `document${extname(path)}`;
  const host = createMemoryHost(new Map([[name, readFileSync(path, "utf8")]]));
  const reporter = new Reporter();
  const sources = new Sources((each) => host.readText(each), reporter);
  const config = await resolveConfig({ document: name }, { sources, reporter, host, schema: configSchema });
  const api = await loadApi(config.apis[0], { host, sources, reporter });
  return selectSide(api, api.versions.at(-1) ?? null);
}
