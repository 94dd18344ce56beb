import { writeResult } from "../output/print.js";
import type { Program } from "../program.js";
import type { CommandIndex } from "../table/command-table.js";
import { candidatesFor } from "./candidates-for.js";
import { completedWords } from "./completed-words.js";
import { formatCandidates } from "./format-candidates.js";

/** Runs `complete`: prints the candidates for the last word. Shells call it. */
export async function runComplete(index: CommandIndex, { args, tables }: Program): Promise<number> {
  const { words, repeated } = completedWords(args);
  const { candidates, prefix } = candidatesFor(words, { index, tables });
  await writeResult(formatCandidates(candidates, prefix, repeated));
  return 0;
}
