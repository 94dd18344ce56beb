import { existsSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

/** Returns the names of the packages that the published files of a package import, without Node's own modules. */
export function listDependencies(folder: string, published: readonly string[]): readonly string[] {
  const paths = published.filter((path) => /(\.js|\.d\.ts)$/.test(path));
  const specifiers = paths.flatMap((path) => importsOf(join(folder, path)));
  const names = specifiers.filter((each) => !each.startsWith(".") && !isBuiltin(each)).map(packageOf);
  return [...new Set(names)].sort();
}

/**
 * Returns the files that scripts and declarations reach by relative imports, themselves included. A script counts as reached
 * together with its declarations, because the compiled script of a module with only types is empty and nothing imports it.
 */
export function listReached(folder: string, paths: readonly string[]): readonly string[] {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const beside = path.replace(/\.js$/, ".d.ts");
    if (existsSync(join(folder, beside))) visit(beside);
    for (const each of importsOf(join(folder, path)).filter((specifier) => specifier.startsWith("."))) {
      const target = normalize(join(dirname(path), each));
      visit(path.endsWith(".d.ts") ? target.replace(/\.js$/, ".d.ts") : target);
    }
  };
  paths.forEach(visit);
  return [...reached].sort();
}

/** Returns modules: a script and its declarations are one module. */
export function modulesOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => path.replace(/(\.d\.ts|\.js)$/, "")))].sort();
}

function importsOf(path: string): readonly string[] {
  return ts.preProcessFile(readFileSync(path, "utf8"), true, true).importedFiles.map(({ fileName }) => fileName);
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
