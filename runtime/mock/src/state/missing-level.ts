import type { Scope } from "../tables/tables.js";
import { deletedOf } from "./deleted-of.js";
import type { State } from "./state.js";

/** An entity that a path names but that doesn't exist. */
export interface MissingEntity {
  readonly resource: string;
  readonly key: string;
}

/**
 * Finds the first level of a scope whose entity doesn't exist. If no operation creates a resource's entities, each one
 * is assumed to exist until it is deleted. The same applies to parents of an open resource.
 */
export function missingLevel(scope: Scope, path: ReadonlyMap<string, string>, state: State): MissingEntity | null {
  for (const [index, { parameter, resource, implicit }] of scope.entries()) {
    const key = path.get(parameter) ?? "";
    if (resource !== null) {
      const keys = keysOf(resource, { scope, index, path, state });
      const isAssumed = state.isOpen(resource) && state.get(deletedOf(resource), keys) === null;
      if (!isAssumed && state.get(resource, keys) === null) return { resource, key };
    } else if (implicit !== undefined) {
      const keys = keysOf(implicit, { scope, index, path, state });
      if (state.get(deletedOf(implicit), keys) !== null) return { resource: implicit, key };
    }
  }
  return null;
}

interface Level {
  readonly scope: Scope;
  readonly index: number;
  readonly path: ReadonlyMap<string, string>;
  readonly state: State;
}

/** The keys of the entity at a level: the keys of its parents, then its own key. Not every outer level is a parent. */
function keysOf(resource: string, { scope, index, path, state }: Level): readonly string[] {
  const outer = scope.slice(0, index);
  const parents = outer.filter(({ isOutside }) => isOutside !== true);
  const levels = parents.length === state.parentCount(resource) ? parents : outer;
  return [...levels.map(({ parameter }) => path.get(parameter) ?? ""), path.get(scope[index]?.parameter ?? "") ?? ""];
}
