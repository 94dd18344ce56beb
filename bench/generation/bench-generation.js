import { execFileSync } from "node:child_process";
import { node24, ratioOf } from "../measure.js";
import { compareGenerators } from "./compare-generators.js";

const newest = "2025-03-12";
const seconds = (value) => (value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** Generation of each document by all generators. */
export function benchGeneration({ documents, rounds, report }) {
  const node20 = process.execPath;
  const plain = { variants: { Almanac: {} }, again: "Almanac" };
  const runs = [
    { name: "Petstore", document: documents.petstore, program: node24, ...plain },
    { name: `Petstore, Node ${major(node20)}`, document: documents.petstore, program: node20, ...plain },
    ...(documents.atlas === null ? [] : [atlasRun(documents.atlas)]),
    { name: "GitHub", document: documents.github, program: node24, ...plain },
  ];
  return runs.map((run) => {
    const summaries = compareGenerators({ ...run, rounds, report: (text) => report(`${run.name}: ${text}`) });
    return toResult(run, summaries);
  });
}

const major = (program) => /v(\d+)/.exec(execFileSync(program, ["--version"], { encoding: "utf8" }))[1];

function atlasRun(document) {
  const variants = {
    [`Almanac, ${newest}`]: { only: [newest] },
    "Almanac, eleven versions": {},
    "Almanac, eleven versions + mock": { isMocked: true },
  };
  return { name: "Atlas", document, program: node24, variants, again: "Almanac, eleven versions" };
}

function toResult({ name, variants, again }, summaries) {
  const reference = summaries.get("oazapfts");
  const rows = [...summaries].map(([generator, summary]) => [
    summary.status === 0 ? generator : `${generator} (status ${summary.status})`,
    seconds(summary.cpu),
    seconds(summary.wall),
    String(Math.round(summary.megabytes)),
    summary.files === 0 ? "–" : String(summary.files),
    summary.files === 0 ? "–" : String(summary.kilobytes),
    ratioOf(summary, reference).toFixed(2),
  ]);
  const own = [...Object.keys(variants), `${again}, unchanged`, `${again}, one operation edited`];
  const entries = [...summaries]
    .filter(([generator]) => generator !== "node -e 0")
    .map(([generator, { cpu }]) => [generator, cpu]);
  return {
    title: `Generation: ${name}`,
    table: { columns: ["Generator", "CPU s", "Wall s", "Peak MB", "Files", "kB", "CPU / oazapfts"], rows },
    plot: {
      file: `generation-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.svg`,
      title: `Generation: ${name}, CPU time`,
      unit: "s",
      marked: own,
      entries: entries.sort(([, one], [, other]) => one - other),
    },
    ratios: listRatios(name, variants, again, summaries),
  };
}

function listRatios(name, variants, again, summaries) {
  const ratio = (work, of, against, key) => ({
    work: `${name}: ${work}`,
    against: key === undefined ? against : `${against}, peak memory`,
    ratio: ratioOf(summaries.get(of), summaries.get(against), key),
  });
  return [
    ...Object.entries(variants).map(([variant, { isMocked }]) =>
      ratio(`${variant}, cold`, variant, isMocked ? "orval + MSW" : "oazapfts"),
    ),
    ratio(`${again}, unchanged`, `${again}, unchanged`, "node -e 0"),
    ratio(`${again}, one operation edited`, `${again}, one operation edited`, again),
    ratio(again, again, "oazapfts", "megabytes"),
    ratio(again, again, "orval", "megabytes"),
  ];
}
