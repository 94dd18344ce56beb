import { suggestName } from "../options/suggest-name.js";
import type { MockTables } from "../tables/tables.js";
import type { NameResolver } from "./name-resolver.js";

/**
 * Creates a function that returns the operations to which a name or alias refers. The function throws a RangeError if
 * the name is unknown. The names in `webhooks` are also accepted.
 */
export function createOperationFinder(
  { apis }: MockTables,
  resolve: NameResolver,
  webhooks: readonly string[] = [],
): NameResolver {
  const operations = apis.flatMap((api) => api.operations);
  const names = new Set([...operations.map(({ name }) => name), ...webhooks]);
  return (name) => {
    const found = resolve(name);
    if (found.every((each) => names.has(each))) return found;
    const aliases = operations.flatMap((operation) => operation.aliases ?? []);
    const candidates = [...names, ...aliases];
    // Plain JavaScript can pass any value.
    const given: unknown = name;
    const suggestion = typeof given === "string" ? suggestName(given, [...new Set(candidates)]) : "";
    throw new RangeError(
      `Unknown operation ${JSON.stringify(name)}.${suggestion === "" ? " mock.operations() lists all operations." : suggestion}`,
    );
  };
}
