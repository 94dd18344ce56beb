import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Identifies the code of this run: the hash of the bundle and its assets, which the build writes beside the bundle, and
 * the versions of Node, TypeScript and openapi-typescript. The bundler plugins aren't part of the bundle, but use the
 * same hash, because the bundle is built from their modules. Null without a bundle.
 */
export function buildKey(): string | null {
  try {
    const build = readBuild("build.txt") ?? readBuild("../../bundle/build.txt");
    if (build === null) return null;
    const { resolve } = createRequire(import.meta.url);
    const manifests = ["typescript", "openapi-typescript"].map((name) =>
      readFileSync(resolve(`${name}/package.json`), "utf8"),
    );
    return [build, process.version, process.platform, ...manifests].join("\n");
  } catch {
    return null;
  }
}

function readBuild(path: string): string | null {
  try {
    return readFileSync(new URL(path, import.meta.url), "utf8");
  } catch {
    return null;
  }
}
