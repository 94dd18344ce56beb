// Bundles the runtime of mocks with its dependencies, because loading 450 small modules takes five times as long.
import { readFile } from "node:fs/promises";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { noticesOf } from "./notices-of.js";

/**
 * Classes whose modules are evaluated only when the class is first used, keyed by the module that uses it. They import
 * Ajv and randexp, whose evaluation takes a third of the runtime's load time.
 */
const lazyClasses = {
  "validate/validator.js": { name: "SchemaCompiler", module: "./schema-compiler.js" },
  "data/sample/strings/sample-pattern.js": { name: "PatternWalk", module: "./pattern-walk.js" },
};

/** Replaces the imports of lazy classes with calls to `require`. In the bundle, the first call evaluates the module. */
function lazyImports(dist) {
  return {
    name: "lazy-imports",
    setup({ onLoad }) {
      for (const [path, { name, module }] of Object.entries(lazyClasses)) {
        const file = join(dist, path);
        onLoad({ filter: new RegExp(`${path.replaceAll(".", "\\.")}$`) }, async (loaded) => {
          if (loaded.path !== file) return null;
          const text = await readFile(file, "utf8");
          const contents = text
            .replace(`import { ${name} } from "${module}";\n`, "")
            .replace(`new ${name}(`, `new (require("${module}").${name})(`);
          if (contents.includes(`import { ${name}`) || !contents.includes("require("))
            throw new Error(`${path} doesn't import and create ${name} as expected.`);
          return { contents, loader: "js" };
        });
      }
    },
  };
}

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
    plugins: [lazyImports(join(folder, "dist"))],
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  const inputs = Object.keys(metafile.inputs).map((path) => join(folder, path));
  writeFileSync(join(outdir, "NOTICES.txt"), noticesOf(inputs));
}
