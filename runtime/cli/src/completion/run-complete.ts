import { writeResult } from "../output/print.js";
import type { Program } from "../program.js";
import type { CommandIndex } from "../table/command-table.js";
import { candidatesFor } from "./candidates-for.js";
import { formatCandidates } from "./format-candidates.js";

/** Runs `complete`: prints the candidates for the last word. Shells call it. */
export async function runComplete(index: CommandIndex, { args, tables }: Program): Promise<number> {
  const start = args.indexOf("--");
  const given = args.slice(start + 1);
  const words = args.slice(0, start).includes("--new-word") ? [...given, ""] : given;
  // Bash splits `--flag=value` into three words. Joins them again.
  const joined = words.reduce<readonly string[]>((list, word) => {
    const last = list.at(-1) ?? "";
    const isPart = word === "=" ? last.startsWith("--") : /^--[^=]*=$/.test(last);
    return isPart ? [...list.slice(0, -1), last + word] : [...list, word];
  }, []);
  const { candidates, prefix } = candidatesFor(joined, { index, tables });
  await writeResult(formatCandidates(candidates, prefix));
  return 0;
}
