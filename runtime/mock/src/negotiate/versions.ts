/** The published version that a requested one stands for: itself, or the newest stable one before it. Null if there is none. */
export function publishedVersion(requested: string, versions: readonly string[]): string | null {
  if (versions.includes(requested)) return requested;
  if (!isDate(requested)) return null;
  return versions.filter((version) => isDate(version) && version <= requested).at(-1) ?? null;
}

/** The newest version to build on: the last that is a date, or the last of all. */
export function newestVersion(versions: readonly string[]): string | null {
  return versions.filter(isDate).at(-1) ?? versions.at(-1) ?? null;
}

/** Dates of one form compare as text. */
function isDate(version: string): boolean {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(version);
  if (match === null) return false;
  const [, , month, day] = match;
  return Number(month) >= 1 && Number(month) <= 12 && (day === undefined || (Number(day) >= 1 && Number(day) <= 31));
}
