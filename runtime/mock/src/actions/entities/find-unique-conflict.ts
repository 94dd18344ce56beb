import { member, toText, type JsonObject } from "../../json.js";
import type { Problem } from "../../problem.js";
import type { Entity } from "../../state/state.js";
import type { ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";

/** Returns a problem if another entity below the same parents has the same value of a unique property. */
export function findUniqueConflict(
  { keys, value }: { readonly keys: readonly string[]; readonly value: JsonObject },
  { name: resource, unique }: ResourceTable,
  { world: { state } }: Call,
): Problem | null {
  const others = unique.length === 0 ? null : state.collection(resource, keys.slice(0, -1));
  for (const name of unique) {
    const unique = member(value, name);
    if (others === null || unique === undefined) continue;
    const isSame = (other: Entity): boolean =>
      other.keys.at(-1) !== keys.at(-1) && member(other.value, name) === unique;
    const same = others.withValue([name], toText(unique));
    if (same.slice(0, same.length).some(isSame)) return { kind: "conflict", resource, key: toText(unique) };
  }
  return null;
}
