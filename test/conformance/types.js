// Compares the verdicts on types of `almanac diff` with TypeScript's: `npm run conformance:types -- <folder>`. See README.md.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareTypes } from "./compare-types.js";

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("usage: npm run conformance:types -- <folder> [--all]\n");
  process.exit(2);
}
const deviations = JSON.parse(readFileSync(new URL("type-deviations.json", import.meta.url), "utf8"));
const pairs = readdirSync(join(folder, "cases"))
  .sort()
  .flatMap((file) => {
    const { base, revision } = JSON.parse(readFileSync(join(folder, "cases", file), "utf8"));
    const name = file.replace(/\.json$/, "");
    return [
      { name, base, revision },
      { name: `${name} reversed`, base: revision, revision: base },
    ];
  });
let agreeing = 0;
const results = await compareTypes(pairs);
for (const { name, findings, compiled, details } of results) {
  // TypeScript only reports errors, so `risky` and `safe` are the same to it.
  const isEqual = (findings === "breaking") === (compiled === "breaking");
  const reason = deviations[name];
  if (isEqual) agreeing += 1;
  if (isEqual && reason !== undefined) process.stdout.write(`${name}: agrees, but is listed as a deviation\n`);
  // Fails on a difference without a reason, and on a reason without a difference.
  if (isEqual === (reason !== undefined)) process.exitCode = 1;
  if (isEqual || (reason !== undefined && !flags.includes("--all"))) continue;
  process.stdout.write(
    `${name}: findings ${findings}, TypeScript ${compiled}\n${details.map((each) => `  ${each}\n`).join("")}`,
  );
}
const percent = ((100 * agreeing) / results.length).toFixed(1);
process.stdout.write(`${agreeing} of ${results.length} pairs have equal verdicts (${percent} %).\n`);
