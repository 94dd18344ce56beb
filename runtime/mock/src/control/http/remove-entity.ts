import { checkExpected } from "./check-expected.js";
import type { ControlRequest } from "./control-request.js";
import { readAddress } from "./read-address.js";

/**
 * Removes an entity with its descendants, its files and its links. With `expected`, removes it only if it has this
 * value.
 */
export function removeEntity({ engine: { state }, body, options: { tables } }: ControlRequest): undefined {
  const address = readAddress(body, tables);
  checkExpected(body, address, state);
  const { resource, keys } = address;
  if (!state.remove(resource.name, keys))
    throw new RangeError(`No ${resource.name} with the keys ${JSON.stringify(keys)} exists.`);
}
