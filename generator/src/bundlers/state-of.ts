import { readdirSync, statSync } from "node:fs";

/**
 * Returns a text that changes when the file at a path is changed, created or removed. The text of a folder changes when
 * something is added to the folder or removed from it.
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
