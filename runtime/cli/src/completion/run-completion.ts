import { didYouMean } from "../arguments/did-you-mean.js";
import { UsageError } from "../arguments/usage-error.js";
import { printText, writeResult } from "../output/print.js";
import { completionScript } from "./completion-script.js";
import { shells } from "./shells.js";

/** Runs `completion`: prints the script for a shell. */
export async function runCompletion(command: string, [name, ...others]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h") {
    printText(
      `Usage: ${command} completion <${shells.join("|")}>\n\nPrints a script that completes ${command} in a shell. A comment at the beginning of the script says how to install it.`,
    );
    return name === undefined ? 2 : 0;
  }
  const shell = shells.find((each) => each === name);
  if (shell === undefined || others.length > 0)
    throw new UsageError(
      `Unknown shell ${JSON.stringify(shell === undefined ? name : others.join(" "))}.`,
      didYouMean(name, shells, `Use one of ${shells.join(", ")}.`),
    );
  await writeResult(completionScript(shell, command));
  return 0;
}
