import type { ApiTable, ReferenceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";

const cache = new WeakMap<ApiTable, Map<string, readonly ReferenceTable[]>>();

/** The properties of a resource's entities that describe other entities. Requests send only the ids of the others. */
export function referencesOf(
  resource: string,
  { operation: { api } }: Pick<Call, "operation">,
): readonly ReferenceTable[] {
  const byResource = cache.get(api.table) ?? referencesIn(api.table);
  cache.set(api.table, byResource);
  return byResource.get(resource) ?? [];
}

function referencesIn({ operations }: ApiTable): Map<string, readonly ReferenceTable[]> {
  const found = new Map<string, Map<string, ReferenceTable>>();
  for (const { action, entity } of operations) {
    if (!("resource" in action) || entity?.references === undefined) continue;
    const own = found.get(action.resource) ?? new Map<string, ReferenceTable>();
    found.set(action.resource, own);
    for (const reference of Object.values(entity.references)) own.set(reference.property, reference);
  }
  return new Map([...found].map(([name, own]) => [name, [...own.values()]]));
}
