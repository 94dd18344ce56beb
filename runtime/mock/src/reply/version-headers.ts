import type { ApiTable, RevisionTable } from "../tables/tables.js";

/** The `Deprecation` and `Sunset` headers of a revision that is superseded or has a sunset date. */
export function versionHeaders(
  { deprecated, sunset }: RevisionTable,
  { style: { hasPaddedDays } }: ApiTable,
): readonly (readonly [string, string])[] {
  const headers: (readonly [string, string])[] = [];
  if (deprecated !== null && isDate(deprecated)) headers.push(["Deprecation", toHttpDate(deprecated, hasPaddedDays)]);
  if (sunset !== null && isDate(sunset)) headers.push(["Sunset", toHttpDate(sunset, hasPaddedDays)]);
  return headers;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** Formats a date as in RFC 9110 section 5.6.7. Some servers don't pad the day to two digits. */
function toHttpDate(date: string, isPadded: boolean): string {
  const text = new Date(`${date}T00:00:00Z`).toUTCString();
  return isPadded ? text : text.replace(", 0", ", ");
}
