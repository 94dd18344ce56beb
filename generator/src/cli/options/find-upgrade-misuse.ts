import type { OptionValues } from "./invocation.js";
import type { Misuse } from "./misuse.js";

/** Finds arguments of `almanac upgrade` that are missing or cannot be combined; null if they are valid. */
export function findUpgradeMisuse(operands: readonly string[], { from, to }: OptionValues): Misuse | null {
  const help = "Write almanac upgrade src --from 2024-08-05 --to 2025-03-12.";
  if (from === undefined || to === undefined)
    return { message: `almanac upgrade needs --${from === undefined ? "from" : "to"}, a version of the API.`, help };
  if (from === to) return { message: `--from and --to specify the same version, ${from}.`, help };
  return operands.length > 0 ? null : { message: "almanac upgrade needs the files or folders with your code.", help };
}
