import { parseValue } from "../arguments/parse-value.js";
import { UsageError } from "../arguments/usage-error.js";
import type { FoundCommand } from "../table/find-command.js";

/** Returns the parameters of a call from the texts of flags. Throws a UsageError if a required flag is missing. */
export function collectParameters(
  { name, flags, resource }: FoundCommand,
  values: ReadonlyMap<string, readonly string[]>,
  program: string,
): readonly (readonly [property: string, value: unknown])[] {
  const missing = flags.filter((flag) => flag.isRequired === true && !values.has(flag.name));
  if (missing.length > 0)
    throw new UsageError(
      `Missing: ${missing.map((flag) => `--${flag.name}`).join(", ")}.`,
      `Run ${program} api ${resource.name} ${name} --help for the flags.`,
    );
  return flags.flatMap((flag) => {
    const texts = values.get(flag.name);
    return texts === undefined ? [] : [[flag.property ?? flag.name, parseValue(flag, texts)] as const];
  });
}
