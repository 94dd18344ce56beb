import type { JsonObject } from "../../json.js";
import type { ResourceTable } from "../../tables/tables.js";
import { toInstant } from "../../state/to-instant.js";
import type { Call } from "../call.js";

/** The computed timestamps of a resource that are set at the given events (`created`, `changed`). */
export function computedTimestamps(
  { computed }: ResourceTable,
  events: readonly string[],
  { world }: Call,
): JsonObject {
  const now = toInstant(world.now());
  const timestamps = Object.entries(computed).filter(([, table]) => table.kind === "now" && events.includes(table.at));
  return Object.fromEntries(timestamps.map(([name]) => [name, now]));
}
