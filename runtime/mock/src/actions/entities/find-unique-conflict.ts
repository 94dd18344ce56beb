import { member, toText, type JsonObject } from "../../json.js";
import type { Problem } from "../../problem.js";
import type { ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";

/** Another one below the same parents that has a value which only one may have. */
export function findUniqueConflict(
  { keys, value }: { readonly keys: readonly string[]; readonly value: JsonObject },
  { name: resource, unique }: ResourceTable,
  { world: { state } }: Call,
): Problem | null {
  const others = unique.length === 0 ? [] : state.list(resource, keys.slice(0, -1));
  for (const name of unique) {
    const own = member(value, name);
    const isTaken = (other: (typeof others)[number]): boolean =>
      other.keys.at(-1) !== keys.at(-1) && member(other.value, name) === own;
    if (own !== undefined && others.some(isTaken)) return { kind: "conflict", resource, key: toText(own) };
  }
  return null;
}
