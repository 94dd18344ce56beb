import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./list-files.js";

interface Conditions {
  readonly types: string;
  readonly default?: string;
}

/** The part of a `package.json` that these tests use. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Conditions>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** An entry point with types. Paths are relative to the package's folder. */
export interface TypedEntryPoint {
  readonly specifier: string;
  readonly declarations: string;
}

/** An entry point: `import(specifier)` loads `script`, which `declarations` describes. */
export interface EntryPoint extends TypedEntryPoint {
  readonly script: string;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Returns all entry points in `exports`, including those with types only. */
export function listTypedEntryPoints(folder: string): readonly TypedEntryPoint[] {
  const { name, exports } = readManifest(folder);
  const forTypes = Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target === "string" || target.default !== undefined) return [];
    return [{ specifier: name + subpath.slice(1), declarations: target.types.slice(2) }];
  });
  return [...listEntryPoints(folder), ...forTypes];
}

/**
 * Returns the entry points in `exports` that load a script. A pattern yields one for each matching script with
 * declarations. Scripts without declarations are for other scripts only.
 */
export function listEntryPoints(folder: string): readonly EntryPoint[] {
  const { name, exports } = readManifest(folder);
  const scripts = listFiles(folder, ".js").map((path) => `./${path}`);
  return Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target === "string" || target.default === undefined) return [];
    const { types, default: script } = target;
    const [before = "", after = ""] = script.split("*");
    const stars = script.includes("*")
      ? scripts
          .filter((path) => path.startsWith(before) && path.endsWith(after))
          .map((path) => path.slice(before.length, path.length - after.length))
      : [""];
    const found = stars.map((star) => ({
      specifier: name + subpath.slice(1).replace("*", star),
      script: script.slice(2).replace("*", star),
      declarations: types.slice(2).replace("*", star),
    }));
    return script.includes("*") ? found.filter(({ declarations }) => existsSync(join(folder, declarations))) : found;
  });
}
