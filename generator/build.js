// Finishes a build after the compiler has run: removes compiled files whose source no longer exists, bundles the runtime
// of mocks, copies the generator's assets (templates, JSON Schemas, and the client runtime for standalone packages) into
// `dist/assets`, and bundles the command line, unless the option --no-bundle is set. Run by `npm run build`.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundleCommandLine } from "./bundle-command-line.js";

const generator = dirname(fileURLToPath(import.meta.url));
const root = dirname(generator);
const assets = join(generator, "dist/assets");
const copy = join(assets, "client/files");

for (const folder of [assets, join(generator, "dist/bundle")]) rmSync(folder, { recursive: true, force: true });
for (const folder of [generator, join(root, "runtime/client"), join(root, "runtime/mock")])
  removeStale(join(folder, "dist"), join(folder, "src"));
await bundleMock(join(root, "runtime/mock"));
mkdirSync(copy, { recursive: true });
for (const schema of ["almanac.schema.json", "diff.schema.json", "ledger.schema.json"]) {
  cpSync(join(generator, "schemas", schema), join(assets, schema));
}
cpSync(join(root, "templates"), join(assets, "templates"), {
  recursive: true,
  filter: (path) => !path.endsWith(".md"),
});
for (const name of ["client", "mock"])
  cpSync(join(root, "runtime", name, "package.json"), join(assets, name, "manifest.json"));
await copyRuntime(join(root, "runtime/client/dist"), copy);
if (!process.argv.includes("--no-bundle")) await bundleCommandLine(generator);

/** Removes compiled modules whose source was moved or deleted. The compiler doesn't remove them, so they would be published. */
function removeStale(dist, src) {
  for (const path of listModules(dist)) {
    if (path.startsWith("bundle/")) continue;
    if (!existsSync(join(src, path.replace(/\.(js|d\.ts)$/, ".ts")))) rmSync(join(dist, path));
  }
}

function listModules(folder) {
  return readdirSync(folder, { recursive: true }).filter((path) => /\.(js|d\.ts)$/.test(path));
}

/**
 * Bundles the runtime of mocks with its dependencies: loading 450 small modules takes five times longer. Each entry of
 * `exports` becomes a file of the same path, and code that they share becomes chunks.
 */
async function bundleMock(folder) {
  const outdir = join(folder, "dist/bundle");
  rmSync(outdir, { recursive: true, force: true });
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = Object.values(exports).flatMap(({ types }) => types?.replace(/\.d\.ts$/, ".js") ?? []);
  const { metafile } = await build({
    entryPoints: entries.map((path) => join(folder, path)),
    outbase: join(folder, "dist"),
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    // ajv-formats may have an installed copy of its own, which would be bundled too.
    alias: { ajv: dirname(createRequire(join(folder, "package.json")).resolve("ajv/package.json")) },
    chunkNames: "chunks/[name]-[hash]",
    legalComments: "none",
    metafile: true,
  });
  writeFileSync(join(outdir, "THIRD-PARTY-LICENSES.txt"), licensesOf(Object.keys(metafile.inputs)));
}

/** The licenses of all packages that a bundle contains, by name. */
function licensesOf(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined) throw new Error(`${name} has no license file, so it can't be bundled.`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return texts.sort().join(`\n${"-".repeat(80)}\n\n`);
}

/** Copies the compiled runtime, and bundles each package that it imports into a file in `vendor/`. */
async function copyRuntime(from, to) {
  const paths = listModules(from);
  const vendored = new Map();
  for (const path of paths) {
    const text = readFileSync(join(from, path), "utf8").replace(
      /^import (.+) from "([^."][^"]*)";$/gm,
      (_, clause, specifier) => {
        const name = packageOf(specifier);
        const file = `vendor/${name.replace("@", "").replace("/", "-")}.js`;
        const exports = vendored.get(name) ?? { file, lines: new Set() };
        vendored.set(name, exports);
        const isDefault = !clause.startsWith("{");
        exports.lines.add(`export ${isDefault ? "{ default }" : clause} from "${specifier}";`);
        const target = relative(dirname(join(to, path)), join(to, file)).replaceAll("\\", "/");
        return `import ${clause} from "${target.startsWith(".") ? target : `./${target}`}";`;
      },
    );
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
  for (const [name, { file, lines }] of vendored) await bundle(name, [...lines].join("\n"), join(to, file));
  cpSync(join(root, "runtime/client/LICENSE"), join(to, "LICENSE"));
}

function packageOf(specifier) {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Bundles the parts of a package that the runtime uses into one file that begins with the package's license. */
async function bundle(name, contents, outfile) {
  const license = readFileSync(join(root, "node_modules", name, "LICENSE"), "utf8")
    .trim()
    .replaceAll("*/", "*\\/");
  await build({
    stdin: { contents, resolveDir: join(root, "runtime/client") },
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    legalComments: "none",
    banner: { js: `/*\n * Taken from ${name}.\n *\n${license.replace(/^/gm, " * ").replace(/ +$/gm, "")}\n */` },
    outfile,
  });
}
