// Bundles the command line into a few files, because Node needs longer to find and load hundreds of modules than to run
// most commands. The library still uses the modules in `dist`.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { build } from "esbuild";
import { noticesOf } from "./notices-of.js";

/**
 * Bundles `dist/cli/main.js` into `dist/bundle`, with a file of the licenses of the packages that the bundle contains.
 * The code isn't minified, so that stack traces in reports of bugs have the names of functions.
 */
export async function bundleCommandLine(generator) {
  const outdir = join(generator, "dist/bundle");
  const options = {
    entryPoints: [join(generator, "dist/cli/main.js")],
    absWorkingDir: generator,
    outdir,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // TypeScript and openapi-typescript are large, and selfsigned is used only for HTTPS. They are loaded when they are
    // needed.
    external: ["typescript", "openapi-typescript", "selfsigned"],
    plugins: [resolveHandlebars],
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    // Some chunks of the mock's bundle are imported only to set the order of evaluation. They have no side effects.
    logOverride: { "ignored-bare-import": "silent" },
  };
  const { metafile } = await build({ ...options, splitting: true });
  await build({ ...options, plugins: [resolveHandlebars, importChunks(generator, metafile)] });
  for (const path of Object.keys(metafile.outputs)) loadBuiltins(join(generator, path));
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  writeFileSync(join(outdir, "NOTICES.txt"), noticesOf(inputs.map((path) => join(generator, path))));
  writeFileSync(join(outdir, "build.txt"), hashOf(join(generator, "dist"), ["bundle", "assets"]));
}

/**
 * A plugin that leaves the Handlebars compiler out of the bundle, because the build has already compiled the templates.
 * Only user templates need the compiler. It is then loaded from the package `handlebars`.
 */
const resolveHandlebars = {
  name: "resolve-handlebars",
  setup(build) {
    build.onResolve({ filter: /^handlebars$/ }, ({ importer, path, resolveDir, kind }) =>
      /[\\/](?:create-own-render|parse-template)\.js$/.test(importer)
        ? { path, external: true }
        : build.resolve("handlebars/runtime.js", { resolveDir, kind }),
    );
  },
};

/**
 * A plugin for the second bundle, which combines `main.js` and the run cache in one file, because an unchanged run
 * spends more time on finding and loading chunks than on running them. Commands are imported from the chunks of the
 * first bundle.
 */
function importChunks(generator, metafile) {
  const chunks = new Map(
    Object.entries(metafile.outputs).map(([path, { entryPoint }]) => [entryPoint, basename(path)]),
  );
  return {
    name: "import-chunks",
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const input = relative(generator, join(resolveDir, path)).replaceAll("\\", "/");
        const isSplit = kind === "dynamic-import" && !input.startsWith("dist/cli/cache/");
        return isSplit ? { path: `./${chunks.get(input)}`, external: true } : null;
      });
    },
  };
}

/**
 * Replaces a file's imports of Node's modules with calls of `process.getBuiltinModule`. An import reads every export of
 * a module, and reading the stream classes of `node:fs` loads Node's streams. Also defines `require` in the file that
 * contains esbuild's helper for CommonJS packages.
 */
function loadBuiltins(path) {
  const text = readFileSync(path, "utf8").replace(/^import (.+) from ("node:[\w/]+");$/gm, (_, clause, module) => {
    const names = clause.replace(/^\* as /, "").replaceAll(" as ", ": ");
    return `const ${names} = process.getBuiltinModule(${module});`;
  });
  const require = 'const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);\n';
  writeFileSync(path, text.includes("var __require =") ? require + text : text);
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
