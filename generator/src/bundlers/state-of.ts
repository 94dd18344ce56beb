import { readdirSync, statSync } from "node:fs";

/**
 * Returns a string that changes when the file at a path is changed, created or removed. For a folder, the string
 * changes when an entry is added or removed.
 */
export function stateOf(path: string): string {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) return `folder ${JSON.stringify(readdirSync(path).sort())}`;
    return stats === undefined ? "missing" : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
  } catch {
    return "unreadable";
  }
}
