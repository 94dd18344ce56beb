import type { Version } from "../version.js";

/** Whether two spellings mean the same version, such as `v1.41` and `1.41`. */
export function sameVersion(left: Version, right: Version): boolean {
  return plain(left) === plain(right);
}

function plain(version: Version): string {
  return version.toLowerCase().replace(/^v(?=\d)/, "");
}
