// Bundles the command line into a few files, because Node needs longer to find and load hundreds of modules than to run
// most commands. The library still uses the modules in `dist`.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { noticesOf } from "./notices-of.js";

/**
 * Bundles `dist/cli/main.js` into `dist/bundle`, with a file of the licenses of the packages that the bundle contains.
 * The code isn't minified, so that stack traces in reports of bugs have the names of functions.
 */
export async function bundleCommandLine(generator) {
  const outdir = join(generator, "dist/bundle");
  const { metafile } = await build({
    entryPoints: [join(generator, "dist/cli/main.js")],
    outdir,
    absWorkingDir: generator,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // TypeScript and openapi-typescript are large, and selfsigned is used only for HTTPS. They are loaded when they are
    // needed.
    external: ["typescript", "openapi-typescript", "selfsigned"],
    // CommonJS packages in the bundle call `require` for Node.js modules.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    // The build has compiled the templates, so the bundle doesn't need Handlebars' compiler.
    alias: { handlebars: "handlebars/runtime.js" },
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    // Some chunks of the mock's bundle are imported only to set the order of evaluation. They have no side effects.
    logOverride: { "ignored-bare-import": "silent" },
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  writeFileSync(join(outdir, "NOTICES.txt"), noticesOf(inputs.map((path) => join(generator, path))));
  writeFileSync(join(outdir, "build.txt"), hashOf(join(generator, "dist"), ["bundle", "assets"]));
}

/** Returns a hash of all files in some folders. The cache of runs is valid only for this build. */
function hashOf(root, folders) {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) {
      const bytes = readFileSync(file);
      hash.update(`${relative(root, file).replaceAll("\\", "/")} ${bytes.length}\n`).update(bytes);
    }
  }
  return `${hash.digest("base64url")}\n`;
}
