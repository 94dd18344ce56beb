import type { Edition } from "../../edition/edition.js";
import type { Operation } from "../../model/model.js";
import { describeCommand } from "./describe-command.js";
import { FlagTable } from "./flag-table.js";
import { TypeIndex } from "./type-index.js";

/** The state of a command from one version until the next revision. */
interface Revision {
  /** The first version with this revision; null for an API without versions. */
  readonly from: string | null;
  /** Null if this version removes the command. */
  readonly command: object | null;
}

/**
 * Returns the table of a resource's commands: the distinct flags, and the revisions of each command. A version that
 * doesn't change a command has no revision of it.
 */
export function resourceCommands(resource: string, editions: readonly Edition[]): object {
  const flags = new FlagTable();
  const commands = new Map<string, { readonly aliases: Set<string>; readonly revisions: Revision[] }>();
  for (const { model, version, files, changes } of editions) {
    const changed = new Set([...changes.added, ...changes.changed]);
    const types = new TypeIndex(model.types);
    const present = new Map<string, Operation>();
    for (const operation of model.operations)
      if (operation.resource === resource) present.set(operation.member, operation);
    for (const [member, operation] of present) {
      const command = commands.get(member) ?? { aliases: new Set<string>(), revisions: [] };
      commands.set(member, command);
      for (const alias of [operation.name, operation.operationId]) if (alias !== null) command.aliases.add(alias);
      if (changed.has(operation.name) || command.revisions.length === 0)
        addRevision(command.revisions, version, describeCommand(operation, { flags, types }));
    }
    for (const { aliases } of files)
      for (const { name, member, operation } of aliases)
        if (operation.resource === resource)
          for (const alias of [name, member]) if (alias !== null) commands.get(operation.member)?.aliases.add(alias);
    for (const [member, { revisions }] of commands) if (!present.has(member)) addRevision(revisions, version, null);
  }
  return {
    flags: flags.rows(),
    commands: [...commands]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, { aliases, revisions }]) => ({
        name,
        aliases: [...aliases].filter((alias) => !commands.has(alias)),
        revisions,
      })),
  };
}

function addRevision(revisions: Revision[], from: string | null, command: object | null): void {
  const last = revisions.at(-1);
  if (last !== undefined && JSON.stringify(last.command) === JSON.stringify(command)) return;
  revisions.push({ from, command });
}
