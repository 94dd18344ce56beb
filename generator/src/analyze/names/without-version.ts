import type { Version } from "../../version/version.js";

/**
 * Removes a version of the API from the beginning or the end of an id: `listUsers_2024-08-05`, `v1_listUsers`. A
 * version that begins with a short number is removed only if separators set it off. If it is only a short number, it
 * must also have its `v`: `area21` and `list_1` are names that end in a number.
 */
export function withoutVersion(id: string, versions: readonly Version[]): string {
  for (const version of versions.map((each) => each.replace(/^v(?=\d)/i, ""))) {
    if (!/\d/.test(version)) continue;
    const separator = /^\d{1,3}(?!\d)/.test(version) ? "[._-]" : "[._-]?";
    const v = /^\d{1,3}$/.test(version) ? "[vV]" : "[vV]?";
    const pattern = version
      .split(/[.-]/)
      .map((part) => part.replace(/\W/g, ""))
      .join(separator);
    const shorter = id.replace(new RegExp(`${separator}${v}${pattern}$|^${v}${pattern}${separator}`), "");
    if (shorter !== id && shorter !== "") return shorter;
  }
  return id;
}
