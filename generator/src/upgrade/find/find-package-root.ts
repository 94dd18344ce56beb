import ts from "typescript";
import { folderOf } from "../../host/file-path.js";

/** Returns the folder of the package with this name that contains a file; null if there is none. */
export function findPackageRoot(file: string, packageName: string): string | null {
  for (let folder = folderOf(file); folder !== folderOf(folder); folder = folderOf(folder))
    if (nameIn(`${folder}/package.json`) === packageName) return folder;
  return null;
}

function nameIn(path: string): unknown {
  const read = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as {
    readonly config?: { readonly name?: unknown };
  };
  return read.config?.name;
}
