import ts from "typescript";
import type { OverlaidPackage } from "./overlaid-package.js";

/** Returns a compiler host that replaces all files in the folders of some packages. Nothing is written. */
export function overlayPackages(host: ts.CompilerHost, packages: readonly OverlaidPackage[]): ts.CompilerHost {
  if (packages.length === 0) return host;
  // A file that only the new package has isn't on disk, so `realpath` can't resolve its path. The link to the package's
  // folder must be followed here.
  const follow = (path: string): string => {
    for (const { packageName, root } of packages) {
      const link = `/node_modules/${packageName}/`;
      const at = path.lastIndexOf(link);
      if (at === -1) continue;
      const folder = path.slice(0, at + link.length - 1);
      if (folder !== root && ts.sys.realpath?.(folder) === root) return root + path.slice(folder.length);
    }
    return path;
  };
  const find = (path: string): { readonly files: ReadonlyMap<string, string>; readonly name: string } | null => {
    const real = follow(path);
    const found = packages.find(({ root }) => real.startsWith(`${root}/`));
    return found === undefined ? null : { files: found.files, name: real.slice(found.root.length + 1) };
  };
  const hasFolder = (files: ReadonlyMap<string, string>, name: string): boolean =>
    [...files.keys()].some((each) => each.startsWith(`${name}/`));
  return {
    ...host,
    fileExists: (path) => {
      const found = find(path);
      return found === null ? host.fileExists(path) : found.files.has(found.name);
    },
    readFile: (path) => {
      const found = find(path);
      return found === null ? host.readFile(path) : found.files.get(found.name);
    },
    directoryExists: (path) => {
      const found = find(path);
      return found === null ? (host.directoryExists?.(path) ?? true) : hasFolder(found.files, found.name);
    },
    realpath: (path) => (find(path) === null ? (host.realpath?.(path) ?? path) : follow(path)),
    getSourceFile: (path, options, ...others) => {
      const found = find(path);
      if (found === null) return host.getSourceFile(path, options, ...others);
      const text = found.files.get(found.name);
      return text === undefined ? undefined : ts.createSourceFile(path, text, options, true);
    },
  };
}
