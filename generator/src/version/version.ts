/**
 * A version is a date (`2024-08-05`, `2024-08`, `2025.0`), a date with a suffix (`2025-10-29.clover`, `2024-05-01-preview`), or a name
 * (`preview`, `v2`). Dates are in chronological order. Names come after all dates, in natural order: `v2` before `v10`.
 */
export type Version = string;

const dated = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|\.(\d{1,3}))(?:[.-]([a-z][a-z0-9-]*))?$/;
const unstable = /^(preview|beta|alpha|upcoming|rc|private|experimental|next|unstable)/;

interface Parsed {
  /** Year, month and day, or year and minor number. Null for a name. */
  readonly date: readonly number[] | null;
  readonly suffix: string;
}

/** Parses a version; null if it is invalid, such as a date in month 13 or a date without leading zeros. */
export function parseVersion(text: string): Parsed | null {
  if (/^[a-z][a-z0-9-]*$/.test(text)) return { date: null, suffix: text };
  const match = dated.exec(text);
  if (match === null) return null;
  const [, year, month, day, minor, suffix = ""] = match;
  if (minor !== undefined) return { date: [Number(year), Number(minor)], suffix };
  const date = [Number(year), Number(month), Number(day ?? 1)] as const;
  return isCalendarDate(...date) ? { date: day === undefined ? date.slice(0, 2) : date, suffix } : null;
}

function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a version is stable: a date that is not a preview. */
export function isStable(version: Version): boolean {
  const parsed = parseVersion(version);
  return parsed?.date != null && !unstable.test(parsed.suffix);
}

export function compareVersions(left: Version, right: Version): number {
  const [first, second] = [parseVersion(left), parseVersion(right)];
  const dates = compareDates(first?.date ?? null, second?.date ?? null);
  return dates !== 0 ? dates : compareNames(left, right);
}

/** Compares numbers in names by value: `v2` comes before `v10`. */
function compareNames(left: string, right: string): number {
  const [first, second] = [left, right].map((name) => name.match(/\d+|\D+/g) ?? []);
  for (const [index, part] of (first ?? []).entries()) {
    const other = second?.[index] ?? "";
    if (part === other) continue;
    const difference = /^\d/.test(part) && /^\d/.test(other) ? Number(part) - Number(other) : 0;
    return difference !== 0 ? difference : part < other ? -1 : 1;
  }
  return left.length - right.length;
}

function compareDates(left: readonly number[] | null, right: readonly number[] | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const index = [0, 1, 2].find((each) => (left[each] ?? 0) !== (right[each] ?? 0));
  return index === undefined ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}

/** Whether `version` includes a revision: a stable revision stays in later versions, a preview exists only in its own version. */
export function isOffered(revision: Version, version: Version): boolean {
  return revision === version || (isStable(revision) && compareVersions(revision, version) <= 0);
}

/** Returns the newest revision that a version offers; null if there is none. */
export function newestOffered(revisions: Iterable<Version>, version: Version): Version | null {
  const offered = [...revisions].filter((revision) => isOffered(revision, version));
  return offered.sort(compareVersions).at(-1) ?? null;
}
