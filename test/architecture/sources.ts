import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/cli.js";

export interface SourceFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Returns the files below a folder with one of the given endings, sorted by path. */
export function filesBelow(folder: string, ...endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !/(^|\/)(node_modules|dist)\//.test(name))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") }));
}

/** Returns the module specifiers of all imports and re-exports. */
export function importsOf({ text }: SourceFile): readonly string[] {
  return [
    ...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)";/gms),
    ...text.matchAll(/^import "([^"]+)";/gm),
    ...text.matchAll(/\bimport\("([^"]+)"\)/g),
  ].map(([, specifier = ""]) => specifier);
}
