// Compares the findings of `almanac diff` with recorded ones: `npm run conformance -- <folder>`. See README.md.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadApi } from "../../generator/dist/config/documents/load-api.js";
import { resolveConfig } from "../../generator/dist/config/resolve-config.js";
import { Reporter } from "../../generator/dist/diagnostics/reporter.js";
import { compareDocuments } from "../../generator/dist/diff/compare-documents.js";
import { findRule } from "../../generator/dist/diff/rules/find-rule.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { Sources } from "../../generator/dist/load/sources.js";

const { configSchema } = readNodeAssets();
/** The day on which the recorded findings were computed. */
const today = Date.parse("2026-11-22") / 86_400_000;

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, "cases"))) {
  const problem = folder === undefined ? "No folder was given." : `The folder ${folder} has no subfolder "cases".`;
  process.stderr.write(`${problem} Specify the folder of the recorded cases:

  npm run conformance -- <folder> [--all]

It contains cases/*.json, each with the members base, revision and expected. See test/conformance/README.md.
--all also lists the deviations that have a reason.
`);
  process.exit(2);
}
const deviations = JSON.parse(readFileSync(new URL("deviations.json", import.meta.url), "utf8"));
const count = { agree: 0, total: 0, places: 0, agreeingPlaces: 0 };
for (const file of readdirSync(join(folder, "cases")).sort()) {
  const { base, revision, expected } = JSON.parse(readFileSync(join(folder, "cases", file), "utf8"));
  const [from, to] = [await open(base), await open(revision)];
  const found = from === null || to === null ? [] : compareDocuments(from, to, { ways: "all", today });
  const ids = found.map(({ id }) => id).filter((id) => findRule(id)?.origin !== "almanac");
  const [ours, theirs] = [ids, expected.map(({ id }) => id)].map((list) => [...new Set(list)].sort());
  const isEqual = ours.join() === theirs.join();
  count.total += 1;
  count.places += expected.length;
  count.agreeingPlaces += common(
    ids,
    expected.map(({ id }) => id),
  );
  if (isEqual) count.agree += 1;
  const name = file.replace(/\.json$/, "");
  const reason = deviations[name];
  if (isEqual && reason !== undefined) process.stdout.write(`${name}: agrees, but is listed as a deviation\n`);
  // Fails on a difference without a reason, and on a reason without a difference.
  if (isEqual === (reason !== undefined)) process.exitCode = 1;
  if (isEqual || (reason !== undefined && !flags.includes("--all"))) continue;
  const missing = theirs.filter((id) => !ours.includes(id)).map((id) => `-${id}`);
  const extra = ours.filter((id) => !theirs.includes(id)).map((id) => `+${id}`);
  process.stdout.write(`${name}: ${[...missing, ...extra].join(" ")}${reason === undefined ? "" : ` (${reason})`}\n`);
}
const percent = ((100 * count.agree) / count.total).toFixed(1);
const places = ((100 * count.agreeingPlaces) / count.places).toFixed(1);
process.stdout.write(
  `${count.agree} of ${count.total} cases have equal ids (${percent} %); ${places} % of the single findings agree.\n`,
);

/** Returns how many elements two lists have in common, counting repetitions. */
function common(left, right) {
  const rest = [...right];
  return left.filter((each) => {
    const index = rest.indexOf(each);
    if (index !== -1) rest.splice(index, 1);
    return index !== -1;
  }).length;
}

/** Resolves a document; null if it is rejected. */
async function open(document) {
  const host = createMemoryHost(new Map([["openapi.json", JSON.stringify(document)]]));
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const config = await resolveConfig({ document: "openapi.json" }, { sources, reporter, host, schema: configSchema });
  const api = config === null ? null : await loadApi(config.apis[0], { host, sources, reporter });
  if (api?.documents.kind !== "one") return null;
  const resolved = api.documents.document;
  return {
    document: resolved,
    operations: resolved.operations.map((operation) => ({ operation, document: resolved })),
  };
}
