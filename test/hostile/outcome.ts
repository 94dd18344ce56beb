import { summarize, type Summary } from "../../generator/dist/commands/summarize.js";
import { formatDiagnostics } from "../../generator/dist/commands/format-diagnostics.js";
import { formatSummary } from "../../generator/dist/commands/format-summary.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { generatePackages } from "../../generator/dist/commands/generate-packages.js";
import type { RunResult } from "../../generator/dist/commands/run-options.js";
import { terminalJson } from "../../generator/dist/diagnostics/terminal-json.js";
import { shapeOf } from "./syntax.js";

const assets = readNodeAssets();

export interface Outcome {
  readonly summary: Summary;
  readonly result: RunResult;
  /** What was written, by its path. */
  readonly output: ReadonlyMap<string, string>;
  /** What a log shows of the run, as text and as JSON. */
  readonly said: string;
  readonly json: string;
}

/** A run of the generator on files in memory. */
export async function outcomeOf(files: Readonly<Record<string, string>>): Promise<Outcome> {
  const disk = new Map(Object.entries(files));
  const result = await generatePackages({ host: createMemoryHost(disk), assets });
  const summary = summarize(result);
  const written = [...disk].filter(([path]) => !Object.hasOwn(files, path));
  const output = new Map(written.map(([path, text]) => [belowGenerated(path, result), text]));
  const said = [
    formatSummary(summary, { color: false, command: "generate" }),
    formatSummary(summary, { color: false, command: "check" }),
    ...formatDiagnostics(summary.diagnostics, { color: false, textOf: summary.textOf, isComplete: true }),
  ];
  const { textOf: _, ...machine } = summary;
  return { summary, result, output, said: said.join("\n\n"), json: terminalJson(machine, 2) };
}

/** The folder of the output is the user's to name; what counts is what stands in it, and that it does not lead out. */
function belowGenerated(path: string, { packages }: RunResult): string {
  const folder = packages.map(({ plan }) => plan.folder).find((each) => path.startsWith(`${each}/`));
  if (folder === undefined || /^(\/|\.\.(\/|$))/.test(folder)) return path;
  return `generated/${folder.split("/").at(-1) ?? ""}${path.slice(folder.length)}`;
}

/** The syntax trees of all code of an outcome, in one text. Blocks of code in pages are code. */
export function shapesOf({ output }: Outcome): string {
  const files = [...output].flatMap(([path, text]): readonly (readonly [string, string])[] => {
    if (/\.(js|ts)$/.test(path)) return [[path, text]];
    if (!path.endsWith("README.md")) return [];
    return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => [`${path}.ts`, code] as const);
  });
  return files
    .map(([path, text]) => `${kindOf(path)} ${shapeOf(path, text)}`)
    .sort()
    .join("\n");
}

/** Files of resources are named after them: only what kind they are counts. */
function kindOf(path: string): string {
  return path.replace(/^generated\/.*?(\.d\.ts|\.js|\.md\.ts)$/, "$1");
}
