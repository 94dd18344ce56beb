import { setFlagsFromString } from "node:v8";
import { checkPackages } from "../../commands/check-packages.js";
import { formatSummary } from "../../commands/format-summary.js";
import { generatePackages } from "../../commands/generate-packages.js";
import { nodeRunOptions } from "../../commands/node-run-options.js";
import type { RunResult } from "../../commands/run-options.js";
import { summarize, type Summary } from "../../commands/summarize.js";
import { createNodeHost } from "../../host/node-host.js";
import { printOutcome } from "../cache/print-outcome.js";
import type { FileFingerprints } from "../cache/file-fingerprints.js";
import { recordCommits } from "../cache/record-commits.js";
import { Recording } from "../cache/recording.js";
import type { RunCache } from "../cache/run-cache.js";
import { settle } from "../cache/settle.js";
import type { Outcome } from "../cache/stored-run.js";
import type { RunMemory } from "../../run-memory.js";
import { memoryFlags } from "../memory-flags.js";
import type { Invocation } from "../options/invocation.js";
import { createProgress } from "../terminal/create-progress.js";
import { wantsColor } from "../terminal/wants-color.js";
import { choiceOf } from "./choice-of.js";

/** Generates or checks packages, and prints a summary. Returns 1 if there are errors or, for `check`, differences. */
export async function packageCommand(
  command: "generate" | "check",
  invocation: Invocation,
  { cache, fingerprints }: { readonly cache: RunCache | null; readonly fingerprints: FileFingerprints | null },
): Promise<number> {
  const { outcome, result, recording } = await runPackages(command, invocation, { fingerprints });
  const code = printOutcome(outcome);
  fingerprints?.save();
  const next = cache === null ? null : await settle(result, recording);
  if (next !== null) cache?.store(recording, outcomeOf(summarize(next), command, invocation));
  return code;
}

export interface PackagesRun {
  readonly outcome: Outcome;
  readonly result: RunResult;
  readonly recording: Recording;
}

/** Generates or checks packages, and records what the run read. */
export async function runPackages(
  command: "generate" | "check",
  invocation: Invocation,
  { fingerprints, memory }: { readonly fingerprints: FileFingerprints | null; readonly memory?: RunMemory },
): Promise<PackagesRun> {
  const { strict = false } = invocation.values;
  const { onProgress: showProgress, clear } = createProgress(process.stderr);
  const onProgress: typeof showProgress = (progress) => {
    // After parsing, the memory for new objects is large enough that garbage collection is cheap. The flags stop its
    // growth.
    if (progress.stage === "resolve") for (const flag of memoryFlags(process.version)) setFlagsFromString(flag);
    showProgress(progress);
  };
  const recording = new Recording(createNodeHost());
  const options = recordCommits(
    nodeRunOptions(
      {
        ...choiceOf(invocation),
        strict,
        onProgress,
        ...(fingerprints === null ? {} : { fingerprints }),
        ...(memory === undefined ? {} : { memory }),
      },
      recording.host,
    ),
    recording,
  );
  const run = command === "generate" ? generatePackages(options) : checkPackages(options);
  const result = await run.finally(clear);
  return { outcome: outcomeOf(summarize(result), command, invocation), result, recording };
}

function outcomeOf(summary: Summary, command: "generate" | "check", { values }: Invocation): Outcome {
  const { json = false, verbose: isVerbose = false } = values;
  const isSuccess = command === "generate" ? summary.isSound : summary.isUpToDate;
  const code = isSuccess ? 0 : 1;
  if (json) return { code, printed: { kind: "json", value: withoutTexts(summary) } };
  const text = formatSummary(summary, { color: wantsColor(), command, isVerbose });
  return { code, printed: { kind: "text", stream: isSuccess ? "stdout" : "stderr", text } };
}

function withoutTexts({ textOf: _, ...summary }: Summary): object {
  return summary;
}
