import type { JsonObject } from "../json.js";
import type { JournalFilter } from "./journal-filter.js";

const conditions = "operation direction method status target path query headers body response problems".split(" ");

/** Returns a filter if all its conditions are known. Otherwise, throws a TypeError. */
export function readFilter(filter: JsonObject | JournalFilter): JournalFilter {
  const unknown = Object.keys(filter).find((name) => !conditions.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`Unknown condition ${JSON.stringify(unknown)}. Use ${conditions.join(", ")}.`);
  return filter;
}
