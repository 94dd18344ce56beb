import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** The files below a folder that end so, as sorted paths from there; what is installed inside is left out. */
export function listFiles(folder: string, ending = ""): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith("node_modules"))
    .sort();
}
