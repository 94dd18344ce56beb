import type { JsonObject } from "../../json.js";
import type { ResourceTable } from "../../tables/tables.js";
import { toInstant } from "../../state/to-instant.js";
import type { Call } from "../call.js";

/** The moments that a resource writes down as its entities are made or changed. */
export function computedTimestamps({ computed }: ResourceTable, moments: readonly string[], { world }: Call): JsonObject {
  const now = toInstant(world.now());
  const stamped = Object.entries(computed).filter(([, table]) => table.kind === "now" && moments.includes(table.at));
  return Object.fromEntries(stamped.map(([name]) => [name, now]));
}
