import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./list-files.js";

interface Conditions {
  readonly types: string;
  readonly default?: string;
}

/** What these tests read of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Conditions>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** One thing to import types from. Paths are from the package's folder. */
export interface TypedDoor {
  readonly specifier: string;
  readonly declarations: string;
}

/** One thing to import: `import(specifier)` loads `script`, and `declarations` says what that is. */
export interface Door extends TypedDoor {
  readonly script: string;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** All doors that `exports` opens, those for types alone as well. */
export function listTypedDoors(folder: string): readonly TypedDoor[] {
  const { name, exports } = readManifest(folder);
  const forTypes = Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target === "string" || target.default !== undefined) return [];
    return [{ specifier: name + subpath.slice(1), declarations: target.types.slice(2) }];
  });
  return [...listDoors(folder), ...forTypes];
}

/** The doors that `exports` opens for scripts; a pattern opens one for each script that it fits. */
export function listDoors(folder: string): readonly Door[] {
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
    return stars.map((star) => ({
      specifier: name + subpath.slice(1).replace("*", star),
      script: script.slice(2).replace("*", star),
      declarations: types.slice(2).replace("*", star),
    }));
  });
}
