import type { ResourceTable, Scope } from "@almanac/mock/codegen/v1";

/** Returns the table of a resource, before hints are added. */
export function resourceTable(name: string, key: string | null, scope: Scope): ResourceTable {
  const parents = scope.map(({ resource }) => resource);
  return { name, key, parents, secrets: {}, computed: {}, order: null, unique: [], notFound: null, taken: null };
}
