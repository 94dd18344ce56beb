import type { VersionedApi } from "../../version/versioned-api.js";
import { selectSide } from "../diff/select-side.js";

/** Returns the first tag of each operation in the given states of an API, keyed by method and path as in findings. */
export function tagsOfOperations(states: readonly VersionedApi[]): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const api of states)
    for (const version of api.versions.length === 0 ? [null] : api.versions)
      for (const { operation } of selectSide(api, version).operations) {
        const [tag] = operation.tags;
        if (tag !== undefined) tags.set(`${operation.method} ${operation.path}`, tag);
      }
  return tags;
}
