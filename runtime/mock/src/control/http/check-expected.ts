import { equals } from "../../data/json/equals.js";
import { member, type Json } from "../../json.js";
import type { State } from "../../state/state.js";
import type { EntityAddress } from "./read-address.js";
import { StateConflict } from "./state-conflict.js";

/**
 * Compares the stored entity with the value in `expected`; null means that the entity must not exist. Throws a
 * `StateConflict` if they differ. Without `expected`, any value is accepted.
 */
export function checkExpected(body: Json | undefined, { resource, keys }: EntityAddress, state: State): void {
  const expected = member(body, "expected");
  if (expected === undefined) return;
  const stored = state.get(resource.name, keys);
  if (stored === null ? expected === null : expected !== null && equals(stored.value, expected)) return;
  const what = `entity ${JSON.stringify(keys.at(-1) ?? "")} of ${resource.name}`;
  if (stored === null) throw new StateConflict(`The ${what} has been deleted.`, null);
  const happened = expected === null ? "already exists" : "has changed";
  throw new StateConflict(`The ${what} ${happened}.`, { keys: stored.keys, value: stored.value });
}
