import type { ControlRequest } from "./control-request.js";
import { readAddress } from "./read-address.js";

/** Removes an entity with its descendants, its files and its links. */
export function removeEntity({ engine: { state }, body, options: { tables } }: ControlRequest): undefined {
  const { resource, keys } = readAddress(body, tables);
  if (!state.remove(resource.name, keys))
    throw new RangeError(`No ${resource.name} with the keys ${JSON.stringify(keys)} exists.`);
}
