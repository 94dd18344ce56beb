import { areUnique } from "@almanac/mock/validation";

/** Whether no two items are equal. Dates and bigints are compared by value. */
export function hasUniqueItems(items: readonly unknown[]): boolean {
  // `toComparable` returns JSON.
  return areUnique(items.map(toComparable) as Parameters<typeof areUnique>[0]);
}

function toComparable(value: unknown): unknown {
  if (typeof value === "bigint") return { bigint: value.toString() };
  if (value instanceof Date) return { date: value.getTime() };
  if (Array.isArray(value)) return value.map(toComparable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: readonly [string, unknown]) => [name, toComparable(each)]),
  );
}
