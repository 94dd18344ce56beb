import { bumps, type Bump } from "./bump.js";

/** Returns the greatest of several bumps; `none` if there are none. */
export function greatestBump(list: readonly Bump[]): Bump {
  return list.reduce((one, other) => (bumps.indexOf(other) > bumps.indexOf(one) ? other : one), "none");
}
