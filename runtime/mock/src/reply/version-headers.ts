import type { ApiTable, RevisionTable } from "../tables/tables.js";

/** `Deprecation` and `Sunset` of a revision that another has taken the place of, or that ends. */
export function versionHeaders(
  { deprecated, sunset }: RevisionTable,
  { style: { hasPaddedDays } }: ApiTable,
): readonly (readonly [string, string])[] {
  const headers: (readonly [string, string])[] = [];
  if (deprecated !== null && isDay(deprecated)) headers.push(["Deprecation", httpDay(deprecated, hasPaddedDays)]);
  if (sunset !== null && isDay(sunset)) headers.push(["Sunset", httpDay(sunset, hasPaddedDays)]);
  return headers;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** RFC 9110 section 5.6.7; some servers write days of one digit as they are. */
function httpDay(day: string, isPadded: boolean): string {
  const text = new Date(`${day}T00:00:00Z`).toUTCString();
  return isPadded ? text : text.replace(", 0", ", ");
}
