import type { Host } from "../../host/host.js";
import { fingerprint } from "../../write/fingerprint.js";
import { readOwnership, ownershipFile } from "../../write/ownership.js";

/** The files of a package, keyed by path. */
export type PackageFiles = ReadonlyMap<string, string>;

/** Reads the generated files of a package, for example from a commit; null if the folder contains no package. */
export async function readPackageFiles(folder: string, host: Host): Promise<PackageFiles | null> {
  const inFolder = (path: string): string => (folder === "." ? path : `${folder}/${path}`);
  const owned = readOwnership(await host.readText(inFolder(ownershipFile)));
  // A published package has no list of its generated files.
  const paths = owned.state === "known" ? [...owned.files.keys()] : await host.listFiles(folder);
  const files = new Map<string, string>();
  for (const path of paths) {
    const text = await host.readText(inFolder(path));
    if (text !== null) files.set(path, text.replaceAll("\r\n", "\n"));
  }
  return files.has("package.json") ? files : null;
}

/** Returns the declaration files of a package. */
export function declarationsIn(files: PackageFiles): PackageFiles {
  return new Map([...files].filter(([path]) => path.endsWith(".d.ts")));
}

/** Returns a hash of the files, which doesn't depend on the version of the package or on its changelog. */
export function hashOfContents(files: PackageFiles): string {
  return hashOf([...files].filter(([path]) => path !== "CHANGELOG.md" && path !== ownershipFile).map(withoutVersion));
}

/** Returns a hash of the declarations, which doesn't depend on their comments. */
export function hashOfSurface(files: PackageFiles): string {
  return hashOf([...declarationsIn(files)].map(([path, text]) => [path, withoutComments(text)]));
}

function hashOf(entries: readonly (readonly [string, string])[]): string {
  const sorted = [...entries].sort(([left], [right]) => (left < right ? -1 : 1));
  return fingerprint(JSON.stringify(sorted.map(([path, text]) => [path, fingerprint(text)])));
}

/** The files that contain the version of the package. Earlier packages also have it in the list of their commands. */
const versionedFiles: ReadonlySet<string> = new Set(["package.json", "bin/commands/index.json"]);

function withoutVersion([path, text]: readonly [string, string]): readonly [string, string] {
  return [path, versionedFiles.has(path) ? text.replace(/^ {2,4}"version": .*\n/m, "") : text];
}

/** Removes comments that are on lines of their own. */
export function withoutComments(text: string): string {
  return text.replace(/^[ \t]*\/\*\*[^]*?\*\/[ \t]*\n?/gm, "").replace(/^[ \t]*\/\/.*\n?/gm, "");
}
