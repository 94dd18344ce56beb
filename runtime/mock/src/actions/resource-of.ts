import type { ResourceTable } from "../tables/tables.js";
import type { Call } from "./call.js";

/** The table of a resource. */
export function resourceOf(name: string, { world }: Call): ResourceTable {
  const table = world.resources[name];
  if (table === undefined) throw new Error(`Unknown resource ${name}.`);
  return table;
}
