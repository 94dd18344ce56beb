// Builds the web page that `almanac mock --ui` serves. Includes the API reference viewer if it is installed.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { build } from "esbuild";
import { noticesOfMaps } from "./notices-of-maps.js";

/** Rebuilds `dist/site` in the package at `folder`. */
export async function buildMockUi(folder) {
  const site = join(folder, "dist/site");
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  for (const name of ["index.html", "style.css", "reference.html", "reference.css"])
    cpSync(join(folder, "src/site", name), join(site, name));
  await build({
    entryPoints: {
      main: join(folder, "dist/page/main.js"),
      "allow-styles": join(folder, "dist/page/reference/allow-styles.js"),
      reference: join(folder, "dist/page/reference/reference.js"),
    },
    outdir: site,
    bundle: true,
    format: "iife",
    target: "es2022",
    platform: "browser",
    legalComments: "none",
    logLevel: "warning",
  });
  copyViewer(folder, site);
}

/**
 * Copies the viewer's modules, and loads them in `reference.html`. The published viewer is split into modules, so that
 * the browser compiles only those that the first view needs. Does nothing if the viewer isn't installed.
 */
function copyViewer(folder, site) {
  const from = join(folder, "viewer/node_modules/@scalar/api-reference/dist/browser");
  const main = join(from, "standalone.esm.js");
  if (!existsSync(main)) return;
  const target = join(site, "viewer");
  mkdirSync(join(target, "chunks"), { recursive: true });
  const chunks = readdirSync(join(from, "chunks")).filter((name) => name.endsWith(".js"));
  for (const name of chunks) writeFileSync(join(target, "chunks", name), textOf(join(from, "chunks", name)));
  const text = textOf(main);
  // The names of the chunks contain hashes of their contents already.
  const name = `main-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.js`;
  writeFileSync(join(target, name), text);
  const imported = listImported(from, "standalone.esm.js").filter((path) => path !== "standalone.esm.js");
  const page = join(site, "reference.html");
  const tags = [
    `<script src="viewer/${name}" type="module"></script>`,
    ...imported.sort().map((path) => `<link rel="modulepreload" href="viewer/${path}" />`),
  ];
  writeFileSync(page, readFileSync(page, "utf8").replace("<!-- viewer -->", tags.join("\n    ")));
  const maps = [main, ...chunks.map((each) => join(from, "chunks", each))].map((path) => `${path}.map`);
  writeFileSync(join(site, "NOTICES.txt"), noticesOfMaps(maps.filter(existsSync), join(folder, "viewer/node_modules")));
}

/** Returns the paths of the modules that a module imports statically, directly or indirectly, and its own path. */
function listImported(folder, path) {
  const found = new Set([path]);
  for (const each of found)
    for (const [, specifier] of readFileSync(join(folder, each), "utf8").matchAll(
      /\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g,
    ))
      found.add(posix.join(posix.dirname(each), specifier));
  return [...found];
}

/** Returns the text of a module without the reference to its source map, which isn't published. */
function textOf(path) {
  return readFileSync(path, "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
}
