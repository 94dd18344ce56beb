import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Returns the folder of the cache: `node_modules/.cache/almanac` in the nearest folder that has `node_modules`, where
 * other tools keep their caches too. Null if there is none.
 */
export function cacheFolder(folder: string): string | null {
  const modules = join(folder, "node_modules");
  if (existsSync(modules)) return join(modules, ".cache", "almanac");
  const parent = dirname(folder);
  return parent === folder ? null : cacheFolder(parent);
}
