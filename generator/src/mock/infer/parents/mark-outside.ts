import type { Scope } from "@almanac/mock/codegen/v1";
import { parametersOf } from "../../paths.js";
import { sharesParents } from "./shares-parents.js";

interface Nested {
  readonly itemPath: string | null;
  readonly composite: readonly unknown[];
}

/** Marks the levels of a path that aren't parents of a collection. Entity keys don't include these levels' keys. */
export function markOutside(scope: Scope, path: string, { itemPath, composite }: Nested): Scope {
  const isBelow = itemPath !== null && sharesParents(itemPath, path);
  const count = isBelow ? parametersOf(itemPath).length - 1 - composite.length : 0;
  return scope.map((level, index) => (index < count ? level : { ...level, isOutside: true }));
}
