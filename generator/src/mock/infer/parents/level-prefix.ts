import type { ScopeLevel } from "@almanac/mock/codegen/v1";
import { pathKey } from "../../paths.js";

/** The `pathKey` of a path, up to and including the parameter of a level. */
export function levelPrefix({ parameter }: ScopeLevel, path: string): string {
  return pathKey(path.slice(0, path.indexOf(`{${parameter}}`) + parameter.length + 2));
}
