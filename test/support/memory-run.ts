import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { checkPackages } from "../../generator/dist/commands/check-packages.js";
import { generatePackages } from "../../generator/dist/commands/generate-packages.js";
import type { RunOptions, RunResult } from "../../generator/dist/commands/run-options.js";
import { summarize, type Summary } from "../../generator/dist/commands/summarize.js";
import { formatDiagnostics } from "../../generator/dist/commands/format-diagnostics.js";

const assets = readNodeAssets();

type Choice = Omit<RunOptions, "host" | "assets">;

/** Runs the generator on files in memory, which it writes to as well. `web` contains what it can fetch, by URL. */
export function inMemory(
  contents: Readonly<Record<string, string>>,
  web: Readonly<Record<string, string>> = {},
): {
  readonly files: Map<string, string>;
  readonly generate: (choice?: Choice) => Promise<Summary>;
  readonly check: (choice?: Choice) => Promise<Summary>;
} {
  const files = new Map(Object.entries(contents));
  const host = createMemoryHost(files, new Map(Object.entries(web)));
  const run = async (action: (options: RunOptions) => Promise<RunResult>, choice: Choice): Promise<Summary> =>
    summarize(await action({ ...choice, host, assets }));
  return {
    files,
    generate: (choice = {}) => run(generatePackages, choice),
    check: (choice = {}) => run(checkPackages, choice),
  };
}

/** Generates a standalone package from one document into `out`. */
export async function generateDocument(
  document: string,
  name = "openapi.yaml",
): Promise<{ readonly summary: Summary; readonly files: ReadonlyMap<string, string> }> {
  const memory = inMemory({ [name]: document });
  const summary = await memory.generate({ document: name, output: "out" });
  return { summary, files: memory.files };
}

/** Formats the diagnostics of a summary as a terminal without colors shows them. */
export function formatDiagnosticsOf(summary: Pick<Summary, "diagnostics" | "textOf">): string {
  return formatDiagnostics(summary.diagnostics, { color: false, textOf: summary.textOf, isComplete: true }).join(
    "\n\n",
  );
}
