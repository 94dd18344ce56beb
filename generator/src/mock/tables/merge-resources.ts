import type { ComputedTable, LinkTable, MockTables, OperationTable, ResourceTable } from "@almanac/mock/codegen/v1";

type Resources = MockTables["resources"];

/** Merges resources with the same name, even from different APIs, because one API can define a property that another doesn't. */
export function mergeResources(tables: readonly ResourceTable[]): Resources {
  const merged = new Map<string, ResourceTable>();
  for (const table of tables) {
    const first = merged.get(table.name);
    const { key, order, notFound, taken } = table;
    merged.set(
      table.name,
      first === undefined
        ? table
        : {
            ...table,
            ...first,
            key: first.key ?? key,
            parents: first.parents.map((parent, index) => parent ?? table.parents[index] ?? null),
            secrets: { ...table.secrets, ...first.secrets },
            computed: { ...table.computed, ...first.computed },
            order: first.order ?? order,
            notFound: first.notFound ?? notFound,
            taken: first.taken ?? taken,
          },
    );
  }
  return Object.fromEntries([...merged].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/**
 * Sets the `link` of each computed count to the link between the resource that has the count and the counted resource;
 * null if there is none.
 */
export function linkCounts(resources: Resources, links: readonly LinkTable[]): Resources {
  const withLink = (name: string, table: ComputedTable): ComputedTable => {
    if (table.kind !== "count") return table;
    const link = links.find(({ holder, resource }) =>
      holder === name ? resource === table.resource : resource === name && holder === table.resource,
    );
    return { ...table, link: link?.name ?? null };
  };
  return mapEntries(resources, (table, name) => ({
    ...table,
    computed: mapEntries(table.computed, (each) => withLink(name, each)),
  }));
}

function mapEntries<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T, name: string) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}

/** Adds the parents that another API of the mock creates but the operation's own API doesn't. */
export function withKnownParents(operation: OperationTable, resources: Resources): OperationTable {
  const { action } = operation;
  if (!("scope" in action) || !("resource" in action)) return operation;
  const parents = resources[action.resource]?.parents ?? [];
  // If a list has `where`, its scope contains resources that aren't the parents.
  const isBelowParents = !("where" in action) || action.where.length === 0;
  const scope = action.scope.map((level, index) =>
    isBelowParents ? { ...level, resource: level.resource ?? parents[index] ?? null } : level,
  );
  return { ...operation, action: { ...action, scope } };
}
