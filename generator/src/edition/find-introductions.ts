import type { Model } from "../model/model.js";
import { partsOf, typeKey, type Part } from "./parts-of.js";

/** For each part of a version the version that introduced it as it is. */
export type Introductions = ReadonlyMap<string, string | null>;

/**
 * Finds for each version, and each of its operations and types, where what it has was introduced: the version before, if nothing
 * has changed in it nor in anything that it refers to, directly or not.
 */
export function findIntroductions(models: readonly Model[]): readonly Introductions[] {
  const homes: Introductions[] = [];
  let previous: ReadonlyMap<string, Part> = new Map();
  for (const model of models) {
    const parts = partsOf(model);
    const changed = changedParts(parts, previous);
    const before = homes.at(-1);
    homes.push(
      new Map(
        [...parts.keys()].map((key) => [key, changed.has(key) ? model.version : (before?.get(key) ?? model.version)]),
      ),
    );
    previous = parts;
  }
  return homes;
}

function changedParts(parts: ReadonlyMap<string, Part>, previous: ReadonlyMap<string, Part>): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const [key, { references }] of parts) {
    for (const name of references) users.set(typeKey(name), [...(users.get(typeKey(name)) ?? []), key]);
  }
  const changed = new Set<string>();
  const queue = [...parts].filter(([key, { json }]) => previous.get(key)?.json !== json).map(([key]) => key);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (changed.has(key)) continue;
    changed.add(key);
    queue.push(...(users.get(key) ?? []));
  }
  return changed;
}
