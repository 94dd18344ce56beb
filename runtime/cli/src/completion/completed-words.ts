export interface CompletedWords {
  /** The words of the command line without the command's name. The last one is to be completed. */
  readonly words: readonly string[];
  /** The part of the last word that candidates have to repeat: `--output=`. Bash completes only the part after `=`. */
  readonly repeated: string;
}

/**
 * Reads the arguments of the hidden command `complete`: an optional `--new-word`, `--`, and the words so far. PowerShell may
 * remove the `--`.
 */
export function completedWords(args: readonly string[]): CompletedWords {
  const separator = args.indexOf("--");
  const start = separator === -1 ? Number(args[0] === "--new-word") : separator;
  const given = args.slice(separator === -1 ? start : start + 1);
  const words = args.slice(0, start).includes("--new-word") ? [...given, ""] : given;
  const [repeated = ""] = /^--[^=]+=/.exec(words.at(-1) ?? "") ?? [];
  return { words: words.reduce<readonly string[]>(join, []), repeated };
}

/** Joins the three words into which bash splits `--flag=value`. */
function join(list: readonly string[], word: string): readonly string[] {
  const last = list.at(-1) ?? "";
  const isPart = word === "=" ? last.startsWith("--") : /^--[^=]*=$/.test(last);
  return isPart ? [...list.slice(0, -1), last + word] : [...list, word];
}
