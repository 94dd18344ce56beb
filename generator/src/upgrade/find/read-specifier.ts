import type ts from "typescript";
import type { ImportPath } from "../upgrade-step.js";
import { findPackageRoot } from "./find-package-root.js";
import { resolvePath } from "./resolve-path.js";
import type { QuotedPath, Specifier, SpecifierOptions } from "./specifier.js";

/** Returns the specifier if a string names a module of one of the versions; otherwise null. */
export function readSpecifier(
  quoted: QuotedPath,
  file: ts.SourceFile,
  options: SpecifierOptions,
): Omit<Specifier, "node"> | null {
  for (const path of options.paths) {
    const specifier = readPath(quoted, { path, file, options });
    if (specifier !== null) return specifier;
  }
  return null;
}

function readPath(
  { text, start, end, isCertain }: QuotedPath,
  {
    path: { from, to },
    file,
    options,
  }: { readonly path: ImportPath; readonly file: ts.SourceFile; readonly options: SpecifierOptions },
): Omit<Specifier, "node"> | null {
  const { packageName, folder, paths } = options;
  const prefix = packageName + from;
  // If `from` is empty, the import paths of all versions start with `prefix`. Longer paths then match only if the
  // package has no versions.
  const isNamed = text === prefix || ((from !== "" || paths.length === 1) && text.startsWith(`${prefix}/`));
  if (!isNamed && !isCertain && !text.startsWith(".")) return null;
  const resolved = resolvePath(text, file, options);
  const place = resolved === null ? null : placeOf(resolved, from, options);
  if (!isNamed && place?.root !== folder) return null;
  const next = from === to ? text : replaceVersion(text, { from, to, packageName });
  return {
    packageName,
    position: start,
    text,
    next,
    // Literals with escape sequences, whose source is longer than their text, aren't edited.
    edit:
      next === null || next === text || end - start !== text.length + 2
        ? null
        : { start: start + 1, end: end - 1, text: next },
    root: place?.root ?? null,
    module: (place?.module ?? text.slice(prefix.length + 1))
      .replace(/\.(?:d\.[cm]?ts|[cm]?[jt]s)$/, "")
      .replace(/^index$/, ""),
  };
}

/** Replaces the last occurrence of the version in a path; null if the path doesn't contain it. */
function replaceVersion(
  text: string,
  { from, to, packageName }: ImportPath & { readonly packageName: string },
): string | null {
  if (from === "") {
    if (text === `${packageName}/kit`) return text;
    return text === packageName || text.startsWith(`${packageName}/`)
      ? packageName + to + text.slice(packageName.length)
      : null;
  }
  const at = text.lastIndexOf(from);
  const hasVersion = at !== -1 && /^(?:\/|$)/.test(text.slice(at + from.length));
  return hasVersion ? text.slice(0, at) + to + text.slice(at + from.length) : null;
}

/** Splits the path of a module into the folder of its package and the path in the folder of the version. */
function placeOf(
  resolved: string,
  from: string,
  { packageName }: SpecifierOptions,
): { readonly root: string; readonly module: string } | null {
  if (from !== "") {
    const at = resolved.lastIndexOf(`${from}/`);
    return at === -1 ? null : { root: resolved.slice(0, at), module: resolved.slice(at + from.length + 1) };
  }
  const root = findPackageRoot(resolved, packageName);
  return root === null ? null : { root, module: resolved.slice(root.length + 1) };
}
