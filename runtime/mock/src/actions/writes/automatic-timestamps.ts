import { isDayName } from "../../data/sample/names/time-of-name.js";
import { toKebabCase } from "../../data/sample/strings/to-kebab-case.js";
import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { Json, JsonObject } from "../../json.js";
import { instantLike } from "../../state/instant-like.js";
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
    const time = timeIn({ name, schema: each, schemas }, call.world.now());
    return time === null ? [] : [[name, time]];
  });
  return Object.fromEntries(timestamps);
}

interface TimeProperty {
  readonly name: string;
  readonly schema: MockSchema;
  readonly schemas: Schemas;
}

/** Returns a time in the form that a schema or its example describes; null if it describes no time. */
function timeIn({ name, schema, schemas }: TimeProperty, now: number): Json | null {
  const { types, text, values, examples } = flatten(schema, schemas);
  const instant = toInstant(now);
  if (text.format === "date-time") return instant;
  const day = instant.slice(0, 10);
  if (text.format === "date") return day;
  if (types?.includes("integer") === true)
    return /milli|[-_]ms$/.test(text.format ?? "") ? now : Math.floor(now / 1000);
  if (types?.includes("string") !== true || text.format !== null || values !== null) return null;
  const example = examples.find((value) => typeof value === "string");
  const usual = isDayName(name) ? [day, instant] : [instant, day];
  const candidates = example === undefined ? usual : [instantLike(example, now)];
  return candidates.find((value) => value !== null && matchesSchema(schema, value, schemas)) ?? null;
}
