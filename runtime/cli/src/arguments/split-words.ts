import { ownFlags } from "./own-flags.js";

export interface SplitArguments {
  /** The words before the flags of a command: at most `limit`. */
  readonly words: readonly string[];
  /** The other arguments, in their order. */
  readonly rest: readonly string[];
}

/**
 * Separates the first words of a command line from the other arguments. Flags that every command has can precede the
 * words; other flags can't, because it isn't known whether they have values.
 */
export function splitWords(args: readonly string[], limit: number): SplitArguments {
  const words: string[] = [];
  const rest: string[] = [];
  let at = 0;
  for (; at < args.length && words.length < limit; at += 1) {
    const arg = args[at] ?? "";
    if (!arg.startsWith("-") || arg === "-") {
      words.push(arg);
      continue;
    }
    const flag = ownFlags.find(
      ({ name, short }) => arg.replace(/=.*$/s, "") === `--${name}` || arg === `-${short ?? "-"}`,
    );
    if (flag === undefined) break;
    rest.push(arg);
    if (flag.value !== null && !arg.includes("=") && at + 1 < args.length) {
      at += 1;
      rest.push(args[at] ?? "");
    }
  }
  return { words, rest: [...rest, ...args.slice(at)] };
}
