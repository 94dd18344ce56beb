import { completedWords, formatCandidates } from "@almanac/cli/completion";
import { printCandidates } from "../terminal/print.js";
import { candidatesFor } from "./candidates-for.js";

/** Runs the hidden command `almanac complete` for completion scripts: prints the candidates for the last word. */
export function completeCommand(args: readonly string[]): number {
  const { words, repeated } = completedWords(args);
  const [, option, value] = /^(--[^=]+)=(.*)$/s.exec(words.at(-1) ?? "") ?? [];
  const separate = option === undefined ? words : [...words.slice(0, -1), option, value ?? ""];
  printCandidates(formatCandidates(candidatesFor(separate), separate.at(-1) ?? "", repeated));
  return 0;
}
