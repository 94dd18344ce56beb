import { writeFileSync } from "node:fs";
import { chooseSample, findDocuments, type Found } from "./find-documents.js";
import { formatRows } from "./format-rows.js";
import { growth } from "./growth.js";
import { installedDocuments } from "./installed.js";
import { readOptions, usage, type Options } from "./options.js";
import { runDocuments } from "./run-documents.js";
import type { Row } from "./row.js";
import { isBad, sumUp } from "./sum-up.js";

async function main(line: readonly string[]): Promise<number> {
  const options = readOptions(line);
  if (options.isHelp) {
    process.stdout.write(usage);
    return 0;
  }
  if (options.isGrowth) {
    process.stdout.write(await growth(options));
    return 0;
  }
  const documents = choose(options);
  const format = (rows: readonly Row[]): string =>
    options.isJson ? `${JSON.stringify(rows, null, 2)}\n` : formatRows(rows);
  const onRow = ({ document, outcome }: Row, known: readonly Row[]): void => {
    // An interrupted run leaves the rows so far.
    if (options.out !== null) writeFileSync(options.out, format(known));
    if (process.stderr.isTTY)
      process.stderr.write(`\r\u001b[K${known.length}/${documents.length} ${document}: ${outcome}`);
  };
  const rows = await runDocuments(documents, { ...options, extent: "all", onRow });
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  const text = format(rows);
  if (options.out === null) process.stdout.write(text);
  else writeFileSync(options.out, text);
  const summary = `${sumUp(rows)}\n`;
  if (options.out === null && options.isJson) process.stderr.write(summary);
  else process.stdout.write(options.out === null ? `\n${summary}` : summary);
  return rows.some(isBad) ? 1 : 0;
}

function choose({ places, sample }: Options): readonly Found[] {
  if (places.length === 0) return installedDocuments(sample);
  const all = findDocuments(places);
  return sample === null ? all : chooseSample(all, sample);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
