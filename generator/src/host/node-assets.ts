import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Assets, RuntimeAsset } from "./assets.js";
import { toText, type JsonObject } from "../model/json.js";

let assets: Assets | null = null;

/** Returns the generator's assets, which the build puts next to the code. They are read once. */
export function readNodeAssets(): Assets {
  return (assets ??= readAssets());
}

function readAssets(): Assets {
  const root = fileURLToPath(new URL("../assets/", import.meta.url));
  const readJson = (path: string): JsonObject => JSON.parse(readFileSync(root + path, "utf8")) as JsonObject;
  const templates = createRequire(import.meta.url)(`${root}templates.cjs`) as Readonly<Record<string, object>>;
  return {
    templates: new Map(Object.entries(templates)),
    configSchema: readJson("almanac.schema.json"),
    ledgerSchema: readJson("ledger.schema.json"),
    diffSchema: readJson("diff.schema.json"),
    get viewSchema() {
      return readJson("view.schema.json");
    },
    mock: runtimeIn(`${root}mock/`),
    client: runtimeIn(`${root}client/`),
    cli: runtimeIn(`${root}cli/`),
    validators: runtimeIn(`${root}validators/`),
  };
}

function runtimeIn(folder: string): RuntimeAsset {
  const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, "utf8")) as JsonObject;
  let files: ReadonlyMap<string, string> | null = null;
  return {
    name: toText(manifest["name"]),
    version: toText(manifest["version"]),
    // Only packages with a copy of the runtime need these files, and reading them is slow.
    get files() {
      return (files ??= readTree(`${folder}files/`));
    },
    // Only `almanac release` needs these.
    get earlierTypes() {
      return readTree(`${folder}earlier/`);
    },
  };
}

/** Returns the text of every file below a folder, keyed by relative path and sorted. */
function readTree(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replace(/\/{2,}/g, "/"))
    .sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]));
}
