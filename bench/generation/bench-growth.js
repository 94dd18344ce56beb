import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureInTurn, node24, ratioOf } from "../measure.js";
import { multiply } from "./documents.js";
import { prepareAlmanac } from "./generators.js";

const sizes = [1, 2, 4];

/** GitHub's document once, twice and four times over: paths and schemas are repeated under new names. */
export function benchGrowth({ documents, rounds, report }) {
  const root = mkdtempSync(join(tmpdir(), "almanac-growth-"));
  try {
    const cases = sizes.map((times) => {
      const document = multiply(documents.github, times, root);
      return {
        name: `${times} ×`,
        prepare: () => {
          const cwd = mkdtempSync(join(root, "run-"));
          return { command: [node24, ...prepareAlmanac(document, cwd)], options: { cwd } };
        },
      };
    });
    const summaries = measureInTurn(cases, rounds, (text) => report(`Growth: ${text}`));
    return [toResult(summaries)];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function toResult(summaries) {
  const [once] = summaries.values();
  const rows = [...summaries].map(([name, summary]) => [
    name,
    summary.cpu.toFixed(2),
    String(Math.round(summary.megabytes)),
    ratioOf(summary, once).toFixed(2),
    ratioOf(summary, once, "megabytes").toFixed(2),
  ]);
  return {
    title: "Growth: GitHub several times over",
    table: { columns: ["Document", "CPU s", "Peak MB", "CPU / 1 ×", "Memory / 1 ×"], rows },
    ratios: [{ work: "GitHub four times over", against: "once", ratio: ratioOf(summaries.get("4 ×"), once) }],
  };
}
