// Finishes a build after the compiler has run: removes compiled files whose source no longer exists, bundles the runtime
// of mocks, writes the generator's assets (compiled templates, JSON Schemas, and the client runtime for standalone
// packages) to `dist/assets`, and bundles the command line, unless the option --no-bundle is set. Run by `npm run build`.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundleCommandLine } from "./bundle-command-line.js";
import { bundleDeclarations } from "./bundle-declarations.js";
import { buildMockUi } from "./build-mock-ui.js";
import { bundleMock } from "./bundle-mock.js";
import { bundleValidators } from "./bundle-validators.js";
import { compileTemplate } from "./dist/render/compile-template.js";

const generator = dirname(fileURLToPath(import.meta.url));
const root = dirname(generator);
const assets = join(generator, "dist/assets");
const copy = join(assets, "client/files");

for (const folder of [assets, join(generator, "dist/bundle")]) rmSync(folder, { recursive: true, force: true });
const runtimes = ["client", "mock", "mock-ui", "query", "cli", "mcp", "validators"];
for (const folder of [generator, ...runtimes.map((name) => join(root, "runtime", name))])
  removeStale(join(folder, "dist"), join(folder, "src"));
const client = join(root, "runtime/client/dist");
removeStale(join(client, "declarations"), join(root, "runtime/client/src"));
bundleDeclarations(client, "codegen/v2-declared.d.ts", "codegen/declarations.d.ts");
await bundleMock(join(root, "runtime/mock"));
await buildMockUi(join(root, "runtime/mock-ui"));
await bundleValidators(join(root, "runtime/validators"), join(root, "runtime/mock"));
mkdirSync(copy, { recursive: true });
for (const schema of ["almanac.schema.json", "diff.schema.json", "ledger.schema.json", "view.schema.json"]) {
  cpSync(join(generator, "schemas", schema), join(assets, schema));
}
writeFileSync(join(assets, "templates.cjs"), compileTemplates(join(root, "templates")));
for (const name of ["client", "mock", "cli", "validators"])
  cpSync(join(root, "runtime", name, "package.json"), join(assets, name, "manifest.json"));
await copyRuntime(client, copy);
for (const name of ["client", "mock", "cli"]) mkdirSync(join(assets, name, "earlier"));
copyEarlierTypes(client, join(assets, "client/earlier"));
copyMockRuntime(join(root, "runtime/mock"), join(assets, "mock/files"));
copyCli(join(root, "runtime/cli"), join(assets, "cli/files"));
if (!process.argv.includes("--no-bundle")) await bundleCommandLine(generator);

/** Removes compiled modules whose source was moved or deleted. The compiler doesn't remove them, so they would be published. */
function removeStale(dist, src) {
  for (const path of listModules(dist)) {
    if (/^(bundle|declarations)[/\\]/.test(path)) continue;
    if (!existsSync(join(src, path.replace(/\.(js|d\.ts)$/, ".ts")))) rmSync(join(dist, path));
  }
}

/**
 * Returns the text of a CommonJS module that maps the path of each template in a folder to the compiled template.
 * CommonJS modules can be loaded synchronously.
 */
function compileTemplates(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".hbs"));
  const rows = paths.sort().map((path) => {
    const name = path.replaceAll("\\", "/").replace(/\.hbs$/, "");
    return `${JSON.stringify(name)}: ${compileTemplate(readFileSync(join(folder, path), "utf8"))},\n`;
  });
  return `module.exports = {\n${rows.join("")}};\n`;
}

function listModules(folder) {
  return readdirSync(folder, { recursive: true }).filter((path) => /\.(js|d\.ts)$/.test(path));
}

/** Copies the compiled runtime, and bundles each package that it imports into a file in `vendor/`. */
async function copyRuntime(from, to) {
  // Packages with a copy of the runtime can't have a client of openapi-fetch, and aren't from an earlier generator.
  const doors = ["codegen/v2.js", "codegen/v2-declared.d.ts", "index.js", "index.d.ts"];
  const paths = listImported(from, doors).sort();
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
  // In the runtime, package.json maps `codegen/v2` to these declarations. The copy has no package.json, so they get the
  // module's name.
  cpSync(join(to, "codegen/v2-declared.d.ts"), join(to, "codegen/v2.d.ts"));
  for (const [name, { file, lines }] of vendored) await bundle(name, [...lines].join("\n"), join(to, file));
  cpSync(join(root, "runtime/client/LICENSE"), join(to, "LICENSE"));
}

/** Copies the declarations that packages from earlier generators import, except those that `copy` contains. */
function copyEarlierTypes(from, to) {
  for (const path of listImported(from, ["codegen/v1.d.ts"]))
    if (!existsSync(join(copy, path))) copyFile(join(from, path), join(to, path));
}

/** Copies the modules of the mock runtime that standalone packages use: the bundled scripts, and their declarations. */
function copyMockRuntime(from, to) {
  const doors = ["codegen/v1", "matchers/matchers"];
  for (const [folder, extension] of [
    ["dist/bundle", ".js"],
    ["dist", ".d.ts"],
  ]) {
    const paths = listImported(
      join(from, folder),
      doors.map((door) => door + extension),
    );
    for (const path of paths) copyFile(join(from, folder, path), join(to, path));
  }
  for (const path of ["LICENSE", "dist/bundle/NOTICES.txt"]) cpSync(join(from, path), join(to, basename(path)));
}

/** Copies the JavaScript modules of the CLI runtime for standalone packages. The script in `bin` needs no types. */
function copyCli(from, to) {
  const paths = listModules(join(from, "dist")).filter((path) => path.endsWith(".js"));
  for (const path of paths) copyFile(join(from, "dist", path), join(to, path));
  cpSync(join(from, "LICENSE"), join(to, "LICENSE"));
}

function copyFile(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** Returns the files in a folder that the given files import, directly or indirectly, and the given files. */
function listImported(folder, files) {
  const found = new Set(files);
  for (const path of found) {
    const text = readFileSync(join(folder, path), "utf8");
    for (const [, specifier] of text.matchAll(/^.*\b(?:from|import) "(\.[^"]+)";$/gm)) {
      const target = path.endsWith(".d.ts") ? specifier.replace(/\.js$/, ".d.ts") : specifier;
      found.add(posix.join(posix.dirname(path), target));
    }
  }
  return [...found];
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
