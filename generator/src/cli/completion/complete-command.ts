import { formatCandidates } from "@almanac/cli/completion";
import { printCandidates } from "../terminal/print.js";
import { candidatesFor } from "./candidates-for.js";

/** Runs the hidden command `almanac complete` for completion scripts: prints the candidates for the last word. */
export function completeCommand(args: readonly string[]): number {
  const start = args.indexOf("--");
  const given = args.slice(start + 1);
  const words = args.slice(0, start).includes("--new-word") ? [...given, ""] : given;
  printCandidates(formatCandidates(candidatesFor(words), words.at(-1) ?? ""));
  return 0;
}
