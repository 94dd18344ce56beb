import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { multiply } from "./multiply.js";
import type { Options } from "./options.js";
import { runDocument } from "./run-document.js";

const github = fileURLToPath(
  new URL("../node_modules/@octokit/openapi/generated/api.github.com.json", import.meta.url),
);
const times = [1, 2, 4];
const runs = 3;

interface Measured {
  readonly copies: number;
  readonly bytes: number;
  readonly operations: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Measures `generate` on a document (default: GitHub's) and on multiples of it. Returns a table. */
export async function growth({ places: [document = github], seconds, megabytes }: Options): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "almanac-growth-"));
  try {
    const original = readFileSync(document, "utf8");
    const measured: Measured[] = [];
    for (const copies of times) {
      const text = multiply(original, copies);
      const path = join(folder, `${copies}.json`);
      writeFileSync(path, text);
      measured.push({ copies, bytes: text.length, ...(await measure(path, { seconds, megabytes })) });
    }
    return formatGrowth(measured);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the medians of several runs, each in a separate process. */
async function measure(
  path: string,
  limits: { readonly seconds: number; readonly megabytes: number },
): Promise<Pick<Measured, "operations" | "seconds" | "megabytes">> {
  const all = [];
  for (let run = 0; run < runs; run += 1) {
    const row = await runDocument({ name: path, path, format: "" }, { ...limits, extent: "generate" });
    if (row.outcome !== "compiled" || row.generated === null)
      throw new Error(`${path} ${row.outcome}: ${row.note ?? ""}`);
    all.push(row.generated);
  }
  return {
    operations: all[0]?.operations ?? 0,
    seconds: median(all.map((each) => each.seconds)),
    megabytes: median(all.map((each) => each.megabytes)),
  };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
}

function formatGrowth(measured: readonly Measured[]): string {
  const [first] = measured;
  const lines = measured.map(({ copies, bytes, operations, seconds, megabytes }) => {
    const ratios = [seconds / (first?.seconds ?? 1), megabytes / (first?.megabytes ?? 1)].map((each) =>
      each.toFixed(2),
    );
    return `| ${copies} | ${(bytes / 1e6).toFixed(1)} | ${operations} | ${seconds} | ${ratios[0]} | ${megabytes} | ${ratios[1]} |`;
  });
  const headings = ["copies", "MB of JSON", "operations", "seconds of one core", "times", "MB at most", "times"];
  return `| ${headings.join(" | ")} |\n|${" --- |".repeat(headings.length)}\n${lines.join("\n")}\n`;
}
