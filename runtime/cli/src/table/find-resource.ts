import { didYouMean } from "../arguments/did-you-mean.js";
import { UsageError } from "../arguments/usage-error.js";
import type { CommandIndex, ResourceRow } from "./command-table.js";

/** Finds a resource by name. Throws a UsageError if there is none. */
export function findResource(word: string, { resources, command }: CommandIndex): ResourceRow {
  const found = resources.find(({ name }) => name === word);
  if (found !== undefined) return found;
  const names = resources.map(({ name }) => name);
  throw new UsageError(
    `Unknown resource ${JSON.stringify(word)}.`,
    didYouMean(word, names, `Run ${command} api --help for the list.`),
  );
}
