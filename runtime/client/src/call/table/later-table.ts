import type { OperationTable } from "./table.js";

/**
 * Creates the table of a version from the table of an earlier version, the operations that the later version
 * introduced, and the resources and members (`resource.member`) that it removed.
 */
export function laterTable(
  earlier: OperationTable,
  introduced: OperationTable,
  removed: readonly string[] = [],
): OperationTable {
  const table = new Map(earlier);
  const merged = (name: string) => {
    const all = new Map(earlier.get(name)?.());
    for (const member of [...all.keys()]) if (removed.includes(`${name}.${member}`)) all.delete(member);
    for (const [member, operation] of introduced.get(name)?.() ?? []) all.set(member, operation);
    return all;
  };
  for (const name of [...removed.map((each) => each.replace(/\..*/, "")), ...introduced.keys()]) {
    let operations: ReturnType<typeof merged> | null = null;
    if (removed.includes(name)) table.delete(name);
    else table.set(name, () => (operations ??= merged(name)));
  }
  return table;
}
