// Generates the clients that are compared, each into a folder of its own.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { peers, prepareAlmanac } from "../generation/generators.js";
import { node24 } from "../measure.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The version that is measured. */
export const version = "2025-03-12";

/** Returns the folder of the clients: `almanac/`, and one for each of the `names` of peers. The caller removes it. */
export function prepareClients(document, names) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "almanac-clients-")));
  const folders = Object.fromEntries(["almanac", ...names].map((name) => [name, join(root, name)]));
  for (const folder of Object.values(folders)) mkdirSync(folder);
  run(prepareAlmanac(document, folders.almanac, { only: [version] }), folders.almanac);
  mkdirSync(join(folders.almanac, "node_modules/@almanac"));
  symlinkSync(here("../../runtime/client"), join(folders.almanac, "node_modules/@almanac/client"));
  for (const name of names) run(peers[name](document, folders[name]), folders[name]);
  // Programs and apps are written to the root, and import the libraries of the bench.
  symlinkSync(here("../node_modules"), join(root, "node_modules"));
  return { root, api: `./almanac/generated/api/${version}` };
}

function run(command, cwd) {
  const { status, stderr } = spawnSync(node24, command, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command.join(" ")} failed:\n${stderr}`);
}

/** Writes a program and its configuration of the compiler into a folder below the root, and returns the folder. */
export function writeProgram(root, name, text) {
  const folder = join(root, `program-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "program.ts"), text);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    allowImportingTsExtensions: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return folder;
}
