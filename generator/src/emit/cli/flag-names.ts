import { kebabCase } from "../../analyze/names/words.js";
import { shortHash } from "../../analyze/names/short-hash.js";
import type { OperationParameter } from "../../model/model.js";

/** The flags that every command has. A test compares them with those of `@almanac/cli`. */
const ownFlags: ReadonlySet<string> = new Set([
  "all",
  "base-url",
  "content-type",
  "dry-run",
  "file",
  "form",
  "help",
  "max-items",
  "output",
  "outputFile",
  "profile",
  "retry",
  "timeout",
  "version",
]);

/**
 * Returns the flag of each parameter: the parameter's name if it can be a flag and isn't taken. Falls back to the name
 * in the client, and then to that name with the location, such as `query-version`.
 */
export function flagNames(parameters: readonly OperationParameter[]): ReadonlyMap<OperationParameter, string> {
  const used = new Set<string>(ownFlags);
  const names = new Map<OperationParameter, string>();
  for (const parameter of parameters) {
    const { name, property, in: location } = parameter;
    const located = `${location}-${kebabCase(property) || "parameter"}`;
    const candidates = [name, property, located, `${located}-${shortHash(`${location} ${name}`)}`];
    const flag = candidates.find((each) => isFlag(each) && !used.has(each)) ?? candidates.at(-1) ?? property;
    used.add(flag);
    names.set(parameter, flag);
  }
  return names;
}

/** Whether a name can be a flag. A name that starts with `no-` would look like the negation of another flag. */
function isFlag(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name) && !name.startsWith("no-") && name.length > 1;
}
