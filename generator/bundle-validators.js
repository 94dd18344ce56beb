// Bundles the validator runtime with the validation code of the mock runtime, so that packages with validators don't
// depend on the mock runtime. The schema libraries aren't bundled.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { noticesOf } from "./notices-of.js";

/**
 * Replaces the main module of ajv-formats. That module loads Ajv with `require`, which ES modules don't have, and Ajv
 * isn't bundled. The replacement adds the same formats.
 */
const formats = {
  name: "formats",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ajv-formats$/ }, ({ resolveDir }) => ({
      path: "ajv-formats",
      namespace: "formats",
      pluginData: resolveDir,
    }));
    onLoad({ filter: /.*/, namespace: "formats" }, ({ pluginData }) => ({
      contents: `import { fullFormats } from "ajv-formats/dist/formats.js";
        const addFormats = (ajv) => {
          for (const [name, format] of Object.entries(fullFormats)) ajv.addFormat(name, format);
        };
        export default { default: addFormats };`,
      resolveDir: pluginData,
    }));
  },
};

/**
 * Bundles each entry of `exports` in the package at `folder` into one file in `dist/bundle`. `mock` is the folder of the
 * mock runtime. The entries share no chunks, because only one of them may import Ajv.
 */
export async function bundleValidators(folder, mock) {
  const outdir = join(folder, "dist/bundle");
  rmSync(outdir, { recursive: true, force: true });
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = Object.values(exports).flatMap(({ types }) => types?.replace(/\.d\.ts$/, ".js") ?? []);
  const inputs = new Set();
  for (const entry of entries) {
    const { metafile } = await build({
      entryPoints: [join(folder, entry)],
      outdir,
      absWorkingDir: folder,
      bundle: true,
      format: "esm",
      target: "es2022",
      platform: "neutral",
      mainFields: ["module", "main"],
      alias: { "@almanac/mock/validation": join(mock, "dist/validation.js") },
      external: ["ajv", "ajv/*", "valibot", "zod"],
      plugins: [formats],
      legalComments: "none",
      metafile: true,
      logLevel: "warning",
    });
    const files = Object.keys(metafile.inputs).filter((path) => !path.startsWith("formats:"));
    for (const path of files) inputs.add(join(folder, path));
  }
  writeFileSync(join(outdir, "NOTICES.txt"), noticesOf([...inputs]));
}
