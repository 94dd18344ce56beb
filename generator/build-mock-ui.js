// Builds the web page that `almanac mock --ui` serves. Includes the API reference viewer if it is installed.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { noticesOfMap } from "./notices-of-map.js";

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
  const viewer = join(folder, "viewer/node_modules/@scalar/api-reference/dist/browser/standalone.js");
  if (!existsSync(viewer)) return;
  const text = readFileSync(viewer, "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
  writeFileSync(join(site, "viewer.js"), text);
  writeFileSync(join(site, "NOTICES.txt"), noticesOfMap(`${viewer}.map`, join(folder, "viewer/node_modules")));
}
