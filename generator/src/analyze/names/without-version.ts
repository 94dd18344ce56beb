import type { Version } from "../../version/version.js";

/** Removes a version of the API from the beginning or the end of an id: `listUsers_2024-08-05`, `v1_listUsers`. */
export function withoutVersion(id: string, versions: readonly Version[]): string {
  for (const version of versions) {
    if (!/\d/.test(version)) continue;
    const pattern = version
      .split(/[.-]/)
      .map((part) => part.replace(/\W/g, ""))
      .join("[._-]?");
    const shorter = id.replace(new RegExp(`[._-]?[vV]?${pattern}$|^[vV]?${pattern}[._-]?`), "");
    if (shorter !== id && shorter !== "") return shorter;
  }
  return id;
}
