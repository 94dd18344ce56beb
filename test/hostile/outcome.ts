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
  /** The written files by path. */
  readonly output: ReadonlyMap<string, string>;
  /** The diagnostics of the run, as text and as JSON. */
  readonly diagnostics: string;
  readonly json: string;
}

/** Runs the generator on files in memory. */
export async function outcomeOf(files: Readonly<Record<string, string>>): Promise<Outcome> {
  const disk = new Map(Object.entries(files));
  const result = await generatePackages({ host: createMemoryHost(disk), assets });
  const summary = summarize(result);
  const written = [...disk].filter(([path]) => !Object.hasOwn(files, path));
  const output = new Map(written.map(([path, text]) => [belowGenerated(path, result), text]));
  const diagnostics = [
    formatSummary(summary, { color: false, command: "generate" }),
    formatSummary(summary, { color: false, command: "check" }),
    ...formatDiagnostics(summary.diagnostics, { color: false, textOf: summary.textOf, isComplete: true }),
  ];
  const { textOf: _, ...machine } = summary;
  return { summary, result, output, diagnostics: diagnostics.join("\n\n"), json: terminalJson(machine, 2) };
}

/** Returns a path below the output folder. The name of that folder is the user's choice, and doesn't matter here. */
function belowGenerated(path: string, { packages }: RunResult): string {
  const folder = packages.map(({ plan }) => plan.folder).find((each) => path.startsWith(`${each}/`));
  if (folder === undefined || /^(\/|\.\.(\/|$))/.test(folder)) return path;
  return `generated/${folder.split("/").at(-1) ?? ""}${path.slice(folder.length)}`;
}

/** Returns the syntax trees of all generated code as one string, including code blocks in READMEs. */
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

/** Returns the kind of a file. Files of resources are named after the resource, which may contain the payload. */
function kindOf(path: string): string {
  return path.replace(/^generated\/.*?(\.d\.ts|\.js|\.md\.ts)$/, "$1");
}
