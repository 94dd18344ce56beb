import type { Scope, WhereTable } from "@almanac/mock/codegen/v1";
import { hiddenPath } from "./hide-parents.js";
import { levelPrefix } from "./level-prefix.js";

/**
 * Returns the properties by which the entities at a path are selected: those with the keys of levels that aren't
 * parents of the entities. Visible properties are used only for the last level, because the `owner` in
 * `/repos/{owner}/{repo}/issues` needn't be the `owner` of an issue. `hidden` contains the path keys of parents whose
 * keys are in hidden properties.
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
