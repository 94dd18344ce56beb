import { compareVersions, isStable, type Version } from "../version.js";

/** The versions in which an operation or a body changed. */
export interface Revisions {
  readonly all: ReadonlySet<Version>;
  /** Oldest first. */
  readonly stable: readonly Version[];
}

const cache = new WeakMap<readonly Version[], Revisions>();

/** Sorts versions. The result is cached, because each version of an API is searched for in the same list. */
export function revisionsOf(versions: readonly Version[]): Revisions {
  const cached = cache.get(versions);
  if (cached !== undefined) return cached;
  const all = new Set(versions);
  const revisions = { all, stable: [...all].filter(isStable).sort(compareVersions) };
  cache.set(versions, revisions);
  return revisions;
}
