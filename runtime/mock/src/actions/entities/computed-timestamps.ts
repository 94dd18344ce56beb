import type { Json, JsonObject } from "../../json.js";
import type { ResourceTable } from "../../tables/tables.js";
import { toInstant } from "../../state/to-instant.js";
import type { Call } from "../call.js";

/**
 * Returns the computed timestamps that a resource sets at the given events (`created`, `changed`). For `created`, also
 * returns the first value of each property that changes in steps.
 */
export function computedTimestamps(
  { computed }: ResourceTable,
  events: readonly string[],
  { world }: Call,
): JsonObject {
  const now = toInstant(world.now());
  const timestamps = Object.entries(computed).filter(([, table]) => table.kind === "now" && events.includes(table.at));
  const steps = Object.entries(computed).flatMap(([name, table]): [string, Json][] =>
    table.kind === "progress" && events.includes("created") ? [[name, table.steps[0]?.value ?? null]] : [],
  );
  return Object.fromEntries([...timestamps.map(([name]): [string, Json] => [name, now]), ...steps]);
}
