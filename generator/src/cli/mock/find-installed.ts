import { createRequire, isBuiltin } from "node:module";
import { join, resolve } from "node:path";

/** Returns the entry point of a package that can be imported from the working folder; null if there is none. */
export function findInstalled(name: string): string | null {
  if (isBuiltin(name) || !/^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name)) return null;
  try {
    return createRequire(join(resolve(), "from.js")).resolve(name);
  } catch {
    return null;
  }
}
