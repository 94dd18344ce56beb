import { isDayName } from "../../data/sample/names/time-of-name.js";
import { toKebabCase } from "../../data/sample/strings/to-kebab-case.js";
import type { FlatSchema } from "../../data/schema/flat-schema.js";
import { flatten } from "../../data/schema/flatten.js";
import type { Json, JsonObject } from "../../json.js";
import { toInstant } from "../../state/to-instant.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Call } from "../call.js";

const suffix = "(-(at|on|date|time|timestamp|utc))*";
const created = new RegExp(
  `^((date|time)-)?(created|creation|inserted)${suffix}$|^(create|insert)-(date|time|timestamp)${suffix}$`,
);
const changed = new RegExp(
  `^((date|time)-)?(last-)?(updated|modified|changed|edited)${suffix}$|^(last-)?(update|modification|change)-(at|on|date|time|timestamp)${suffix}$`,
);

/**
 * Returns the properties whose names suggest the time of an event, set to the current time: the creation and the last
 * change for `created`, the last change for `changed`. They are dates, date-times, or integers with the seconds (or
 * milliseconds, if the format says so) since 1970.
 */
export function automaticTimestamps(schema: MockSchema, event: "created" | "changed", call: Call): JsonObject {
  const { schemas } = call.operation.api.table;
  const { properties } = flatten(schema, schemas).object;
  const timestamps = [...properties].flatMap(([name, each]): (readonly [string, Json])[] => {
    const words = toKebabCase(name);
    if (!changed.test(words) && (event === "changed" || !created.test(words))) return [];
    const time = timeIn(flatten(each, schemas), name, call.world.now());
    return time === null ? [] : [[name, time]];
  });
  return Object.fromEntries(timestamps);
}

/** A time in the form that a schema describes; null if the schema describes no time. */
function timeIn({ types, text, values }: FlatSchema, name: string, now: number): Json | null {
  if (text.format === "date-time") return toInstant(now);
  if (text.format === "date") return toInstant(now).slice(0, 10);
  if (types?.includes("integer") === true)
    return /milli|[-_]ms$/.test(text.format ?? "") ? now : Math.floor(now / 1000);
  if (types?.includes("string") !== true || text.format !== null || text.patterns.length > 0 || values !== null)
    return null;
  return isDayName(name) ? toInstant(now).slice(0, 10) : toInstant(now);
}
