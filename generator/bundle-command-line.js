// Bundles the command line into a few files, because Node needs longer to find and load hundreds of modules than to run
// most commands. The modules in `dist` remain the library's.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

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
    // TypeScript is large, and selfsigned is used only for HTTPS. Both are loaded when they are needed.
    external: ["typescript", "selfsigned"],
    // CommonJS packages in the bundle require modules of Node.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  const packages = new Set(
    Object.values(metafile.outputs)
      .flatMap(({ inputs }) => Object.keys(inputs))
      .map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null),
  );
  packages.delete(null);
  // A package can be installed in several places.
  const notices = new Set([...packages].sort().map((folder) => noticeOf(join(generator, folder))));
  writeFileSync(join(outdir, "NOTICES.txt"), [...notices].join(`\n${"-".repeat(80)}\n\n`));
}

/** Returns the name, version and license of a package. Throws if the package has no license file. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
  if (file === undefined) throw new Error(`The package ${name} has no license file.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
