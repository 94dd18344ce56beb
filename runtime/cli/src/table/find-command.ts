import { didYouMean } from "../arguments/did-you-mean.js";
import { UsageError } from "../arguments/usage-error.js";
import type { Command, CommandIndex, CommandRow, Flag, ResourceRow, ResourceTable } from "./command-table.js";
import { readResource } from "./read-resource.js";
import { revisionAt } from "./revision-at.js";

/** A command of a version, with its resource and flags. */
export interface FoundCommand {
  readonly resource: ResourceRow;
  readonly name: string;
  /** The version of the API; null for an API without versions. */
  readonly version: string | null;
  readonly command: Command;
  readonly flags: readonly Flag[];
}

export interface FindOptions {
  readonly index: CommandIndex;
  readonly tables: URL;
  /** The version of the API; null for an API without versions. */
  readonly version: string | null;
}

/** Finds a command by its name or an alias. Throws a UsageError if the version doesn't have it. */
export function findCommand(
  resource: ResourceRow,
  word: string,
  { index, tables, version }: FindOptions,
): FoundCommand {
  const table = readResource(tables, resource);
  const row = findRow(table, word);
  if (row === undefined) {
    const names = table.commands.flatMap(({ name, aliases }) => [name, ...aliases]);
    throw new UsageError(
      `Unknown operation ${JSON.stringify(word)} of ${resource.name}.`,
      didYouMean(word, names, `Run ${index.command} api ${resource.name} --help for the list.`),
    );
  }
  const command = revisionAt(row, version, index.versions);
  if (command === null) {
    const versions = index.versions.filter((each) => revisionAt(row, each, index.versions) !== null);
    throw new UsageError(
      `Version ${version ?? ""} has no operation ${row.name}.`,
      `Versions with this operation: ${versions.join(", ")}.`,
    );
  }
  const byId = new Map(table.flags.map((flag) => [flag.id, flag]));
  const flags = (command.flags ?? []).flatMap((id) => byId.get(id) ?? []);
  return { resource, name: row.name, version, command, flags };
}

function findRow({ commands }: ResourceTable, word: string): CommandRow | undefined {
  return commands.find(({ name }) => name === word) ?? commands.find(({ aliases }) => aliases.includes(word));
}
