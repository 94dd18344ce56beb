/** Whether a version is a date, `2024-08-05` or `2024-08`. Dates in the same format can be compared as strings. */
export function isDate(version: string): boolean {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(version);
  if (match === null) return false;
  const [, , month, day] = match;
  return Number(month) >= 1 && Number(month) <= 12 && (day === undefined || (Number(day) >= 1 && Number(day) <= 31));
}
