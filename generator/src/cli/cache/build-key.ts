import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Identifies the code of this run: the hash of the bundle and its assets, which the build writes beside the bundle, and
 * the versions of Node, TypeScript and openapi-typescript. Null if the code doesn't run from a bundle.
 */
export function buildKey(): string | null {
  try {
    const build = readFileSync(new URL("build.txt", import.meta.url), "utf8");
    const { resolve } = createRequire(import.meta.url);
    const manifests = ["typescript", "openapi-typescript"].map((name) =>
      readFileSync(resolve(`${name}/package.json`), "utf8"),
    );
    return [build, process.version, process.platform, ...manifests].join("\n");
  } catch {
    return null;
  }
}
