// Removes compiled files whose source is gone, and puts beside the code what the generator brings along: templates, schemas, and the
// runtime, of which packages that stand alone have a copy. Run by `npm run build`, after the compiler.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const generator = dirname(fileURLToPath(import.meta.url));
const root = dirname(generator);
const assets = join(generator, "dist/assets");
const copy = join(assets, "client/files");

rmSync(assets, { recursive: true, force: true });
for (const folder of [generator, join(root, "runtime/client"), join(root, "runtime/mock")])
  removeStale(join(folder, "dist"), join(folder, "src"));
mkdirSync(copy, { recursive: true });
for (const schema of ["almanac.schema.json", "ledger.schema.json"]) {
  cpSync(join(generator, "schemas", schema), join(assets, schema));
}
cpSync(join(root, "templates"), join(assets, "templates"), {
  recursive: true,
  filter: (path) => !path.endsWith(".md"),
});
for (const name of ["client", "mock"])
  cpSync(join(root, "runtime", name, "package.json"), join(assets, name, "manifest.json"));
await copyRuntime(join(root, "runtime/client/dist"), copy);

/** The compiler leaves what it made of a module that has since moved; it would be published. */
function removeStale(dist, src) {
  for (const path of listModules(dist)) {
    if (!existsSync(join(src, path.replace(/\.(js|d\.ts)$/, ".ts")))) rmSync(join(dist, path));
  }
}

function listModules(folder) {
  return readdirSync(folder, { recursive: true }).filter((path) => /\.(js|d\.ts)$/.test(path));
}

/** The runtime's files as the compiler made them, with what they import from other packages beside them. */
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

/** What is used of a package, in one file that begins with its licence. */
async function bundle(name, contents, outfile) {
  const licence = readFileSync(join(root, "node_modules", name, "LICENSE"), "utf8")
    .trim()
    .replaceAll("*/", "*\\/");
  await build({
    stdin: { contents, resolveDir: join(root, "runtime/client") },
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    legalComments: "none",
    banner: { js: `/*\n * Taken from ${name}.\n *\n${licence.replace(/^/gm, " * ").replace(/ +$/gm, "")}\n */` },
    outfile,
  });
}
