import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Identifies the code of this run: the hash of the bundle and its assets, which the build writes beside the bundle, and
 * the versions of Node and TypeScript. Null if the code doesn't run from a bundle.
 */
export function buildKey(): string | null {
  try {
    const build = readFileSync(new URL("build.txt", import.meta.url), "utf8");
    const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
    return [build, process.version, process.platform, readFileSync(typescript, "utf8")].join("\n");
  } catch {
    return null;
  }
}
