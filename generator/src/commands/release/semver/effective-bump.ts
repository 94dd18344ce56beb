import type { Bump } from "./bump.js";

/** Returns the part of the version that is increased: before 1.0.0, a breaking change increases the minor version. */
export function effectiveBump(version: string, bump: Bump): Bump {
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}
