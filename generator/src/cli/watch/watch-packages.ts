import { once } from "node:events";
import { listGeneratedFiles } from "../../commands/list-generated-files.js";
import { terminalLines, terminalText } from "../../diagnostics/terminal-text.js";
import { FileFingerprints, unstored } from "../cache/file-fingerprints.js";
import { printOutcome } from "../cache/print-outcome.js";
import { runPackages } from "../commands/package-command.js";
import type { Invocation } from "../options/invocation.js";
import { RunMemory } from "../../run-memory.js";
import { printText } from "../terminal/print.js";
import { rehearse } from "./rehearse.js";
import { watchFiles } from "./watch-files.js";

/**
 * Runs `generate` or `check` again each time a file that it read changes, until SIGINT or SIGTERM. A run with errors
 * writes nothing, so the last good output stays. Returns 0.
 */
export async function watchPackages(command: "generate" | "check", invocation: Invocation): Promise<number> {
  const files = new Set<string>();
  const folders = new Set<string>();
  /** The folders and files of the packages. `generate` writes them, which must not start another run. */
  const written = new Set<string>();
  const stored = invocation.values["no-cache"] === true ? null : FileFingerprints.open(invocation);
  const fingerprints = stored ?? new FileFingerprints(unstored);
  let memory = new RunMemory();
  let isRehearsed = false;
  let isChanged = false;
  let isStopped = false;
  const run = async (): Promise<void> => {
    isChanged = false;
    const { outcome, result, recording } = await runPackages(command, invocation, { fingerprints, memory });
    if (command === "generate") {
      for (const path of listGeneratedFiles(result)) written.add(path);
      for (const { plan } of result.packages) written.add(plan.folder);
    }
    // A failed run may not have read all files, so the files of earlier runs are still watched.
    if (result.isSound) for (const paths of [files, folders]) paths.clear();
    for (const { query, answer } of recording.answers.values()) {
      const [kind, path] = query;
      if (written.has(path)) continue;
      // For a missing file, a run only calls `realPath`. Paths without an extension are treated as folders.
      const isMissing = kind === "realPath" && answer === "null" && /[^/]\.\w+$/.test(path);
      if (kind === "readText" || kind === "isFile" || isMissing) files.add(path);
      else if (kind === "listFiles") folders.add(path);
    }
    // Watches new folders before it prints, so that no later change is missed.
    watch.refresh();
    printOutcome(outcome);
    if (result.isSound) fingerprints.save();
    fingerprints.endRun(result.isSound);
    if (result.isSound && !isRehearsed) enqueue(prepare);
  };
  /** Prepares for the next run, unless a file changes first. */
  const prepare = async (): Promise<void> => {
    if (isRehearsed) return;
    const prepared = await rehearse(invocation, () => isChanged || isStopped);
    if (prepared === null) return;
    memory = prepared;
    isRehearsed = true;
  };
  // Settles when the last run has finished. Each run waits for the previous one.
  let last = Promise.resolve();
  const enqueue = (action: () => Promise<void>): void => {
    last = last
      .then(action)
      .catch((error: unknown) => print(`almanac: Internal error. Please report it.\n\n${stackOf(error)}`));
  };
  const watch = watchFiles({ files, folders }, (changed) => {
    isChanged = true;
    enqueue(() => {
      print(`\n${describeChanged(changed)} changed.\n`);
      return run();
    });
  });
  await run();
  const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  print("\nWatching for changes. Press Ctrl-C to stop.");
  await stopped;
  isStopped = true;
  watch.close();
  await last;
  return 0;
}

/** Lists at most three files, because a deleted folder can contain hundreds. */
function describeChanged(files: readonly string[]): string {
  const names = files.slice(0, 3).map(terminalText);
  if (names.length === 0) return "A file";
  return files.length === names.length
    ? names.join(", ")
    : `${names.join(", ")} and ${files.length - names.length} more`;
}

function stackOf(error: unknown): string {
  return terminalLines(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function print(text: string): void {
  printText(process.stderr, text);
}
