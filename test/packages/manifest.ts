import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./list-files.js";

interface Conditions {
  readonly types: string;
  readonly default: string;
}

/** What these tests read of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Conditions>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** One thing to import: `import(specifier)` loads `script`, and `declarations` says what that is. Paths from the folder. */
export interface Door {
  readonly specifier: string;
  readonly script: string;
  readonly declarations: string;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The doors that `exports` opens; a pattern opens one for each script that it fits. */
export function listDoors(folder: string): readonly Door[] {
  const { name, exports } = readManifest(folder);
  const scripts = listFiles(folder, ".js").map((path) => `./${path}`);
  return Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target === "string") return [];
    const [before = "", after = ""] = target.default.split("*");
    const stars = target.default.includes("*")
      ? scripts
          .filter((path) => path.startsWith(before) && path.endsWith(after))
          .map((path) => path.slice(before.length, path.length - after.length))
      : [""];
    return stars.map((star) => ({
      specifier: name + subpath.slice(1).replace("*", star),
      script: target.default.slice(2).replace("*", star),
      declarations: target.types.slice(2).replace("*", star),
    }));
  });
}
