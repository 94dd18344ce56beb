import { once } from "node:events";
import { terminalText } from "../../diagnostics/terminal-text.js";
import { printOutcome } from "../cache/print-outcome.js";
import type { Recording } from "../cache/recording.js";
import { runPackages } from "../commands/package-command.js";
import type { Invocation } from "../options/invocation.js";
import { printText } from "../terminal/print.js";
import { watchFiles } from "./watch-files.js";

/**
 * Runs `generate` or `check` again each time a file that it read changes, until SIGINT or SIGTERM. A run with errors
 * writes nothing, so the last good output stays. Returns 0.
 */
export async function watchPackages(command: "generate" | "check", invocation: Invocation): Promise<number> {
  const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const files = new Set<string>();
  /** The folders of the packages. `generate` writes to them, which must not start another run. */
  const written = new Set<string>();
  const run = async (): Promise<void> => {
    const { outcome, result, recording } = await runPackages(command, invocation, null);
    printOutcome(outcome);
    if (command === "generate") for (const { plan } of result.packages) written.add(plan.folder);
    // A failed run may not have read all files.
    if (result.isSound) files.clear();
    for (const path of filesReadBy(recording, written)) files.add(path);
  };
  await run();
  // Settles when the last run has finished. Runs follow one another.
  let last = Promise.resolve();
  const watch = watchFiles(files, (changed) => {
    last = last
      .then(async () => {
        print(`\n${changed.map(terminalText).join(", ") || "A file"} changed.\n`);
        await run();
        watch.refresh();
      })
      .catch((error: unknown) => print(String(error)));
  });
  print("\nWatching for changes. Press Ctrl-C to stop.");
  await stopped;
  watch.close();
  await last;
  return 0;
}

function filesReadBy({ answers }: Recording, except: ReadonlySet<string>): readonly string[] {
  const paths = [...answers.values()].flatMap(({ query: [kind, path] }) =>
    kind === "readText" || kind === "isFile" ? [path] : [],
  );
  return paths.filter((path) => [...except].every((folder) => !path.startsWith(`${folder}/`)));
}

function print(text: string): void {
  printText(process.stderr, text);
}
