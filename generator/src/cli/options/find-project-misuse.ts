import { findPackageMisuse } from "./find-package-misuse.js";
import type { Invocation } from "./invocation.js";
import type { Misuse } from "./misuse.js";

/** Finds invalid arguments of `almanac init` and `almanac update`; null if there are none. */
export function findProjectMisuse({
  command,
  operands,
  values,
}: Pick<Invocation, "command" | "operands" | "values">): Misuse | null {
  const [first = "", second] = operands;
  if (second === undefined) return command === "init" ? findPackageMisuse(first, values) : null;
  return command === "init"
    ? {
        message: `almanac init accepts only one document, but ${first} and ${second} were given.`,
        help: "Run almanac init with one of them, and add the other to almanac.yaml.",
      }
    : {
        message: `almanac update accepts only one name, but ${first} and ${second} were given.`,
        help: "Run almanac update without a name to update all documents.",
      };
}
