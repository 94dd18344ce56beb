import type { SchemaFacts } from "./schema-facts.js";

/** Whether a value is a point in time, according to its format or description. */
export function isTime({ formats, text }: Pick<SchemaFacts, "formats" | "text">): boolean {
  return (
    formats.has("date") ||
    formats.has("date-time") ||
    /\btime\s?stamps?\b|\bISO[ -]?8601\b|\b(?:unix|posix)\b|\bepoch\b/i.test(text)
  );
}
