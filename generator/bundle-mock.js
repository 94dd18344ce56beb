// Bundles the runtime of mocks with its dependencies, because loading 450 small modules takes five times as long.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { noticesOf } from "./notices-of.js";

/**
 * Bundles the entries of `exports` in the package at `folder` into `dist/bundle`, one file for each entry, with chunks
 * for the code that they share.
 */
export async function bundleMock(folder) {
  const outdir = join(folder, "dist/bundle");
  rmSync(outdir, { recursive: true, force: true });
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = Object.values(exports).flatMap(({ types }) => types?.replace(/\.d\.ts$/, ".js") ?? []);
  const { metafile } = await build({
    entryPoints: entries.map((path) => join(folder, path)),
    outbase: join(folder, "dist"),
    outdir,
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    // ajv-formats may have its own copy of ajv installed, which would be bundled too.
    alias: { ajv: dirname(createRequire(join(folder, "package.json")).resolve("ajv/package.json")) },
    chunkNames: "chunks/[name]-[hash]",
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  const inputs = Object.keys(metafile.inputs).map((path) => join(folder, path));
  writeFileSync(join(outdir, "NOTICES.txt"), noticesOf(inputs));
}
