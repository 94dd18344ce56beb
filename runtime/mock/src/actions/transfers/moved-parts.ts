import type { EntityPlaces } from "../../tables/tables.js";

const cache = new WeakMap<NonNullable<EntityPlaces["moves"]>, ReadonlySet<string>>();

/** The paths (as JSON) of the objects into which properties of a request are moved. */
export function movedParts(places: EntityPlaces | undefined): ReadonlySet<string> {
  const { moves } = places ?? {};
  if (moves === undefined) return new Set();
  const cached = cache.get(moves);
  if (cached !== undefined) return cached;
  const parents = Object.values(moves)
    .flat()
    .flatMap((path) => path.slice(0, -1).map((_, index) => JSON.stringify(path.slice(0, index + 1))));
  const parts = new Set(parents);
  cache.set(moves, parts);
  return parts;
}
