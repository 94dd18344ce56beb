import { addToList } from "../model/add-to-list.js";
import type { Model } from "../model/model.js";
import { isSamePart } from "./is-same-part.js";
import { partsOf, typeKey, type Part } from "./parts-of.js";

/** Maps each part of a version to the version that introduced the part's current form. See `partsOf`. */
export type Introductions = ReadonlyMap<string, string | null>;

/**
 * Finds, for each version, the versions that introduced its operations and types. An operation or type is unchanged
 * from one version to the next if it and all types that it refers to, directly or indirectly, are the same.
 */
export function findIntroductions(models: readonly Model[]): readonly Introductions[] {
  const introductions: Introductions[] = [];
  let previous: ReadonlyMap<string, Part> = new Map();
  for (const model of models) {
    const parts = partsOf(model);
    const changed = changedParts(parts, previous);
    const before = introductions.at(-1);
    introductions.push(
      new Map(
        [...parts.keys()].map((key) => [key, changed.has(key) ? model.version : (before?.get(key) ?? model.version)]),
      ),
    );
    previous = parts;
  }
  return introductions;
}

function changedParts(parts: ReadonlyMap<string, Part>, previous: ReadonlyMap<string, Part>): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const [key, { references }] of parts) {
    for (const name of references) addToList(users, typeKey(name), key);
  }
  const changed = new Set<string>();
  const queue = [...parts].flatMap(([key, part]) => {
    const before = previous.get(key);
    return before !== undefined && isSamePart(part, before) ? [] : [key];
  });
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (changed.has(key)) continue;
    changed.add(key);
    for (const user of users.get(key) ?? []) queue.push(user);
  }
  return changed;
}
