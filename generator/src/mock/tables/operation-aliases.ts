import type { Operation } from "../../model/model.js";

type Named = Pick<Operation, "name" | "operationId" | "resource" | "member">;

/** Returns the names and operationIds of all operations of a mock, which take precedence over other aliases. */
export function primaryNames(operations: readonly Named[]): ReadonlySet<string> {
  return new Set(operations.flatMap(({ name, operationId }) => [name, ...(operationId === null ? [] : [operationId])]));
}

/**
 * Returns additional names by which tests and hints can refer to each operation of an API, keyed by the operation's
 * name: its operationId, its property in a client (`users.list`), and the last part of that property. Names that are
 * ambiguous or in `primary` are omitted.
 */
export function operationAliases(
  operations: readonly Named[],
  primary: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const names = new Set(operations.map(({ name }) => name));
  const ids = uniqueAliases(operations, ({ operationId }) => operationId, names);
  const paths = uniqueAliases(operations, shortPath, primary);
  const members = uniqueAliases(operations, ({ name, member }) => (member === name ? null : member), primary);
  return new Map(
    operations.map(({ name }) => [name, [ids, paths, members].flatMap((each) => each.get(name) ?? [])] as const),
  );
}

function shortPath({ name, resource, member }: Named): string | null {
  return member === name ? null : `${resource}.${member}`;
}

/** Returns the unambiguous alias of each operation, keyed by the operation's name. */
function uniqueAliases(
  operations: readonly Named[],
  aliasOf: (operation: Named) => string | null,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const operation of operations) {
    const alias = aliasOf(operation);
    if (alias !== null && !taken.has(alias))
      owners.set(alias, (owners.get(alias) ?? new Set<string>()).add(operation.name));
  }
  return new Map(
    [...owners].flatMap(([alias, names]) => (names.size > 1 ? [] : [...names].map((name) => [name, alias]))),
  );
}
