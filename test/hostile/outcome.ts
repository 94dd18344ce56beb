import { summarize, type Summary } from "../../generator/dist/summarize.js";
import { formatSummary } from "../../generator/dist/format-summary.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { generateWith, type RunResult } from "../../generator/dist/run.js";
import { shapeOf } from "./syntax.js";

const assets = readNodeAssets();

export interface Outcome {
  readonly summary: Summary;
  readonly result: RunResult;
  /** What was written, by its path. */
  readonly output: ReadonlyMap<string, string>;
  /** What a log shows of the run. */
  readonly said: string;
}

/** A run of the generator on files in memory. */
export async function outcomeOf(files: Readonly<Record<string, string>>): Promise<Outcome> {
  const disk = new Map(Object.entries(files));
  const result = await generateWith({ host: createMemoryHost(disk), assets });
  const summary = summarize(result);
  const output = new Map([...disk].filter(([path]) => !Object.hasOwn(files, path)));
  return { summary, result, output, said: formatSummary(summary, { color: false, command: "generate" }) };
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
