import type { Edition } from "../edition/edition.js";
import { isPreview, isStable } from "../version/version.js";

/**
 * Returns the default version of a package: the newest date or number that isn't a preview, or else the newest version
 * that isn't a preview, or else the newest version.
 */
export function newestEdition(editions: readonly Edition[]): Edition {
  const newest =
    editions.findLast(({ version }) => version !== null && isStable(version)) ??
    editions.findLast(({ version }) => version !== null && !isPreview(version)) ??
    editions.at(-1);
  if (newest === undefined) throw new Error("The package has no versions.");
  return newest;
}
