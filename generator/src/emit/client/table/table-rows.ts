import type { Edition } from "../../../edition/edition.js";
import type { Operation } from "../../../model/model.js";

/** An operation as a member of a resource of the client. */
export interface TableRow {
  readonly resource: string;
  readonly member: string;
  readonly operation: Operation;
}

export interface TableChanges {
  /** The last version before this one that has a table of its own; undefined if there is none. */
  readonly from: Edition | undefined;
  /** The rows that aren't in that table. */
  readonly rows: readonly TableRow[];
  /** The resources and members, as `resource.member`, that are in that table but not in this version. */
  readonly removed: readonly string[];
}

/** Returns how the table of an edition differs from the last table before it. */
export function tableRows(edition: Edition, editions: readonly Edition[]): TableChanges {
  const from = editions.slice(0, editions.indexOf(edition)).findLast(({ sameAs }) => sameAs === null);
  const members = membersOf(edition);
  if (from === undefined) return { from, rows: [...members.values()], removed: [] };
  const before = membersOf(from);
  const rows = [...members].flatMap(([key, member]) =>
    before.has(key) && member.home !== edition.version ? [] : [member],
  );
  const resources = new Set([...members.values()].map(({ resource }) => resource));
  const removed = [...before]
    .filter(([key]) => !members.has(key))
    .map(([key, { resource }]) => (resources.has(resource) ? key : resource));
  return { from, rows, removed: [...new Set(removed)] };
}

interface Member extends TableRow {
  /** The version that introduced the operation's current form. */
  readonly home: string | null;
}

/** Returns the operations of an edition, keyed by `resource.member`. */
function membersOf({ version, model, files }: Edition): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  const add = (member: Member): void => void members.set(`${member.resource}.${member.member}`, member);
  for (const { resource, inherited, aliases } of files) {
    if (resource === null) continue;
    const homes = new Map(inherited.flatMap((each) => each.operations.map((name) => [name, each.version] as const)));
    for (const operation of model.operations.filter((each) => each.resource === resource.name))
      add({
        resource: resource.name,
        member: operation.member,
        operation,
        home: homes.get(operation.name) ?? version,
      });
    for (const { member, operation, version: origin } of aliases)
      if (member !== null) add({ resource: resource.name, member, operation, home: origin ?? version });
  }
  return members;
}
