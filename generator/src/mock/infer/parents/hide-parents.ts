import type { Scope, ScopeLevel } from "@almanac/mock/codegen/v1";
import { levelPrefix } from "./level-prefix.js";

/**
 * Gives each level outside of a collection a hidden property if the entities have no property for it. `path` is that of the
 * operation that creates the entities.
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
