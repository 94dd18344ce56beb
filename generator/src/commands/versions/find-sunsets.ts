import type { ListedApi } from "./list-versions.js";

/** An operation that the API stops serving on a date, and the versions to which this applies. */
export interface UpcomingSunset {
  readonly api: string;
  readonly operation: string;
  /** An ISO date. */
  readonly date: string;
  /** The versions in which the operation has this date, oldest first; empty for an API without versions. */
  readonly versions: readonly string[];
}

/** Finds the operations whose sunset date is at most `days` after today (an ISO date) or has passed, earliest first. */
export function findSunsets(
  apis: readonly ListedApi[],
  { today, days }: { readonly today: string; readonly days: number },
): readonly UpcomingSunset[] {
  const last = dayAfter(today, days);
  const found = new Map<string, UpcomingSunset & { readonly versions: string[] }>();
  for (const { name: api, versions } of apis)
    for (const { version, sunset } of versions)
      for (const { operation, date } of sunset) {
        if (date > last) continue;
        const key = JSON.stringify([api, operation, date]);
        const entry = found.get(key) ?? { api, operation, date, versions: [] };
        if (version !== null) entry.versions.push(version);
        found.set(key, entry);
      }
  return [...found.values()].sort((left, right) => (left.date === right.date ? 0 : left.date < right.date ? -1 : 1));
}

function dayAfter(today: string, days: number): string {
  const time = Date.parse(`${today}T00:00:00Z`) + days * 86_400_000;
  // ISO dates after the year 9999 begin with a sign, so they can't be compared as text. No sunset is that far ahead.
  return new Date(Math.min(time, Date.UTC(9999, 11, 31))).toISOString().slice(0, 10);
}
