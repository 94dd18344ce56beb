import type { Entity } from "../../state/state.js";
import type { ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { startsOf } from "../entities/compute-value.js";

/** Stores the time of an entity's creation if any of its properties changes with the clock. */
export function startProgress({ resource, keys }: Entity, { computed }: ResourceTable, { world }: Call): void {
  if (Object.values(computed).some(({ kind }) => kind === "progress"))
    world.state.put(startsOf(resource), keys, { at: world.now() });
}
