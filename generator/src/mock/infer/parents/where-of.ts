import type { Scope, WhereTable } from "@almanac/mock/codegen/v1";
import { hiddenPath } from "./hide-parents.js";
import { levelPrefix } from "./level-prefix.js";

/**
 * Where entities must contain the keys of the levels of a path that aren't their parents. Properties are certain only for the
 * last level: the `owner` in `/repos/{owner}/{repo}/issues` needn't be the `owner` of an issue. `hidden` contains the paths of
 * parents whose keys are in hidden properties.
 */
export function whereOf(scope: Scope, path: string, hidden: ReadonlySet<string>): readonly WhereTable[] {
  return scope.flatMap((level, index): readonly WhereTable[] => {
    const { parameter, property = parameter, path: inside, isLink, isOutside } = level;
    if (isOutside !== true) return [];
    const prefix = levelPrefix(level, path);
    const isKnown = inside !== undefined || property !== "";
    if (isKnown && index < scope.length - 1) return [];
    const link = isLink === true ? ({ isLink: true } as const) : {};
    if (inside !== undefined) return [{ property: "", parameter, path: inside, ...link }];
    if (isKnown) return [{ property, parameter, ...link }];
    return hidden.has(prefix) ? [{ property: "", parameter, path: hiddenPath(prefix) }] : [];
  });
}
