import type { MockTables } from "../tables/tables.js";

/**
 * Returns the names of the operations to which a name or alias refers: one, or several if several APIs of the mock
 * share an alias.
 */
export type NameResolver = (name: string) => readonly string[];

/** Creates a name resolver. Names take precedence over aliases. An unknown name resolves to itself and matches no call. */
export function createNameResolver({ apis }: MockTables): NameResolver {
  const operations = apis.flatMap((api) => api.operations);
  const names = new Set(operations.map(({ name }) => name));
  const owners = new Map<string, Set<string>>();
  for (const { name, aliases = [] } of operations) {
    for (const alias of aliases) owners.set(alias, (owners.get(alias) ?? new Set<string>()).add(name));
  }
  return (name) => (names.has(name) ? [name] : [...(owners.get(name) ?? [name])]);
}
