import type { Reporter } from "../../diagnostics/reporter.js";
import { folderOf, isInside } from "../../host/file-path.js";
import { isUrl } from "../../load/resolve-target.js";
import type { Sources } from "../../load/sources.js";
import { isObject } from "../../model/json.js";
import { locationOf } from "../../model/location.js";
import { hashOfCopy } from "../sources/hash-of-copy.js";
import { isCopyPath } from "../sources/is-copy-path.js";
import { pathOfCopy } from "../sources/path-of-copy.js";
import type { WebSource } from "../sources/sources.js";
import { webFolder } from "../../config/documents/web-folder.js";

export interface Copies {
  /** The path of the document's copy. */
  readonly path: string;
  /** The folder that contains all copies, if one of them is outside the document's own folder; otherwise null. */
  readonly folder: string | null;
  /** The texts of the copies, keyed by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly source: WebSource;
}

interface CopyOptions {
  /** The name of the API, which the path of the copy contains. */
  readonly name: string;
  readonly allow: readonly string[];
  readonly sources: Sources;
  readonly reporter: Reporter;
}

/**
 * Returns the copies of a fetched document and of the files in the allowed folder that it refers to. The copies keep
 * the folder structure of the originals, so that relative references remain valid. If a file can't be copied, reports
 * that and returns null.
 */
export function copyDocuments(url: string, { name, allow, sources, reporter }: CopyOptions): Copies | null {
  const source = { url, allow: allow.filter((each) => isUrl(each)) };
  const path = choosePath(name, source, sources.textOf(url) ?? "");
  const web = webFolder(path, source);
  const texts = new Map([[path, sources.textOf(url) ?? ""]]);
  for (const each of sources.paths.filter(isUrl)) {
    if (each === url || web === null || !each.startsWith(web.url)) continue;
    const copy = pathOfCopy(each, web);
    const text = sources.textOf(each) ?? "";
    // Two URLs that differ only in their query have the same copy.
    if (copy !== null && texts.has(copy) && texts.get(copy) !== text)
      return reportUncopied(url, notACopy(each), reporter);
    if (copy !== null) texts.set(copy, text);
    // Files that don't contain an object, such as code samples, are read but not used. They don't need a copy.
    else if (isObject(sources.get(each)?.root)) return reportUncopied(url, notACopy(each), reporter);
  }
  const same = findSameOnWindows([...texts.keys()]);
  if (same !== undefined)
    return reportUncopied(
      url,
      `the name of ${JSON.stringify(same)} differs from another one only in letter case`,
      reporter,
    );
  const folder = folderOf(path);
  return {
    path,
    folder: web === null || [...texts.keys()].every((each) => isInside(folder, each)) ? null : web.folder.slice(0, -1),
    files: texts,
    source: { ...source, files: new Map([...texts].map(([each, text]) => [each, hashOfCopy(text)])) },
  };
}

/**
 * Chooses the path of the document's copy. If `allow` contains the URL of a folder, the copies get a folder of their
 * own. Otherwise, or if the URL has no extension (`/v3/api-docs`), the copy is a single file.
 */
function choosePath(name: string, { url, allow }: Pick<WebSource, "url" | "allow">, text: string): string {
  const { origin, pathname } = new URL(url);
  const parent = allow.find((each) => isParent(each, origin, pathname));
  const folder = `openapi/${name}/`;
  const web = parent === undefined ? null : { folder, url: origin + new URL(parent).pathname.replace(/\/?$/, "/") };
  const inside = web === null ? null : pathOfCopy(origin + pathname, web);
  if (inside !== null) return inside;
  const extension = extensionOf(pathname, text);
  const path = `openapi/${name}.${extension}`;
  return isCopyPath(path) ? path : `openapi/${name}-api.${extension}`;
}

/** Whether an allowed URL is a folder that contains the document, rather than the document itself. */
function isParent(allowed: string, origin: string, pathname: string): boolean {
  const url = new URL(allowed);
  return url.origin === origin && pathname.startsWith(url.pathname.replace(/\/?$/, "/"));
}

function extensionOf(pathname: string, text: string): string {
  const [, extension] = /\.(ya?ml|json)$/i.exec(pathname) ?? [];
  return extension?.toLowerCase() ?? (/^\uFEFF?\s*\{/.test(text) ? "json" : "yaml");
}

/** Returns the first path that differs from an earlier one only in case. On Windows, both are the same file. */
function findSameOnWindows(paths: readonly string[]): string | undefined {
  const lower = paths.map((each) => each.toLowerCase());
  return paths.find((_, index) => lower.indexOf(lower[index] ?? "") !== index);
}

function notACopy(path: string): string {
  return `${JSON.stringify(path)} isn't a path that Almanac writes copies to`;
}

function reportUncopied(url: string, reason: string, reporter: Reporter): null {
  reporter.report({
    code: "document-not-copied",
    severity: "error",
    at: locationOf(url, ""),
    message: `The document can't be copied, because ${reason}.`,
    help: "Save the document and the files that it refers to in your project, and run almanac init with the file.",
  });
  return null;
}
