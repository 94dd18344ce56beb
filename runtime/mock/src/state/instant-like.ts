/** Groups: separator, fraction, zone. */
const layout = /^\d{4}-\d\d-\d\d(?:([T ])\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]00(?::?00)?| UTC)?)?$/;

/** Formats milliseconds since 1970 like an example in UTC: `2023-10-06 23:47:56.678+00`. Null if the example has another layout. */
export function instantLike(example: string, milliseconds: number): string | null {
  const match = layout.exec(example);
  if (match === null) return null;
  const [, separator, fraction = "", zone = ""] = match;
  const [day = "", time = ""] = new Date(milliseconds).toISOString().split("T");
  if (separator === undefined) return day;
  const digits = fraction === "" ? "" : time.slice(8, 12).padEnd(fraction.length, "0").slice(0, fraction.length);
  return `${day}${separator}${time.slice(0, 8)}${digits}${zone}`;
}
