import type { MockTables } from "../tables/tables.js";

/** The date of the newest version in milliseconds since 1970, or a fixed date if no version's name is a date. */
export function newestVersionDay({ apis }: MockTables): number {
  const days = apis.flatMap(({ versions }) => versions).filter((version) => /^\d{4}-\d{2}-\d{2}$/.test(version));
  return Date.parse(`${[...days].sort().at(-1) ?? "2025-01-01"}T00:00:00Z`);
}
