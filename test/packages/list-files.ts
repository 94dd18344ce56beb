import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** Returns the sorted relative paths of files below a folder with the given ending, without `node_modules`. */
export function listFiles(folder: string, ending = ""): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith("node_modules"))
    .sort();
}
