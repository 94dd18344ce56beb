/** A date, optionally with a time, fractional seconds and an offset, as in RFC 3339 and common variants of it. */
const PATTERN =
  /^(\d{4}-\d\d-\d\d|[+-]\d{6}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d)?(?:[.,](\d+))? ?(?:[Zz]|([+-]\d\d):?(\d\d)?)?)?$/;

/**
 * Parses a value of the format `date` or `date-time`. Returns null if its syntax is invalid or the date doesn't exist,
 * such as February 30. The result doesn't depend on the machine's time zone: a time without an offset is in UTC. A
 * `date` becomes midnight UTC of its day, and an offset is ignored. If it contains a time, the time must be midnight.
 */
export function parseDate(format: "date" | "date-time", text: string): Date | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const [, day = "", time = "00:00", seconds = ":00", fraction = "", hours = "+00", minutes = "00"] = match;
  const milliseconds = fraction.slice(0, 3).padEnd(3, "0");
  const midnight = dateOf(`${day}T00:00:00.000Z`);
  // Some engines read February 30 as March 2.
  if (midnight?.toISOString().startsWith(day) !== true) return null;
  if (format === "date") return `${time}${seconds}.${milliseconds}` === "00:00:00.000" ? midnight : null;
  return dateOf(`${day}T${time}${seconds}.${milliseconds}${hours}:${minutes}`);
}

function dateOf(text: string): Date | null {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date;
}
