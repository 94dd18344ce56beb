import type { Scope, ScopeLevel } from "@almanac/mock/codegen/v1";
import { levelPrefix } from "./level-prefix.js";

/**
 * Gives each level that isn't a parent of the collection a hidden property, unless the entities have a property for it.
 * `path` is the path of the operation that creates the entities.
 */
export function hideParents(scope: Scope, path: string): Scope {
  return scope.map((level): ScopeLevel => {
    const hasPlace = level.path !== undefined || level.property !== "";
    return level.isOutside !== true || hasPlace ? level : { ...level, path: hiddenPath(levelPrefix(level, path)) };
  });
}

/** The path to the hidden property of stored entities that contains the key of the parent at a path. */
export function hiddenPath(prefix: string): readonly string[] {
  return ["*parents", prefix];
}
