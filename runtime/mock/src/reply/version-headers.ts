import type { ApiTable, RevisionTable } from "../tables.js";

/** `Deprecation` and `Sunset` of a revision that another has taken the place of, or that ends. */
export function versionHeaders(
  { deprecated, sunset }: RevisionTable,
  _api: ApiTable,
): readonly (readonly [string, string])[] {
  const headers: (readonly [string, string])[] = [];
  if (deprecated !== null && isDay(deprecated)) headers.push(["Deprecation", httpDay(deprecated)]);
  if (sunset !== null && isDay(sunset)) headers.push(["Sunset", httpDay(sunset)]);
  return headers;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** RFC 9110 section 5.6.7. */
function httpDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}
