import { completionScript, shells } from "@almanac/cli/completion";
import type { Invocation } from "../options/invocation.js";
import { printText } from "../terminal/print.js";

/** Runs `almanac completion`: prints the completion script for a shell. */
export function completionCommand({ operands }: Invocation): number {
  const shell = shells.find((each) => each === operands[0]);
  if (shell === undefined) throw new Error("The shell has been checked.");
  printText(process.stdout, completionScript(shell, "almanac").trimEnd());
  return 0;
}
