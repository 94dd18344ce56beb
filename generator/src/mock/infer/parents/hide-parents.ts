import type { Scope, ScopeLevel } from "@almanac/mock/codegen/v1";
import { levelPrefix } from "./level-prefix.js";

/**
 * Adds a hidden property to each level that isn't a parent of the collection, unless the entities have a property for
 * the level's key. `path` is the path of the operation that creates the entities.
 */
export function hideParents(scope: Scope, path: string): Scope {
  return scope.map((level): ScopeLevel => {
    const hasPlace = level.path !== undefined || level.property !== "";
    return level.isOutside !== true || hasPlace ? level : { ...level, path: hiddenPath(levelPrefix(level, path)) };
  });
}

/** The path to a hidden property of stored entities. The property contains the key of the parent at `prefix`. */
export function hiddenPath(prefix: string): readonly string[] {
  return ["*parents", prefix];
}
