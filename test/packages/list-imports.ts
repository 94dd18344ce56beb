import { existsSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { listFiles } from "./list-files.js";

/** What the files of a package import: the names of packages, without those of Node. */
export function listDependencies(folder: string): readonly string[] {
  const paths = [...listFiles(folder, ".js"), ...listFiles(folder, ".d.ts")];
  const specifiers = paths.flatMap((path) => importsOf(join(folder, path)));
  const names = specifiers.filter((each) => !each.startsWith(".") && !isBuiltin(each)).map(packageOf);
  return [...new Set(names)].sort();
}

/**
 * The files, themselves included, that scripts and declarations reach by relative imports. A script brings the declarations
 * beside it along: the compiler leaves an empty script of a module of types, which others import no more.
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

/** A script and the declarations beside it are one. */
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
