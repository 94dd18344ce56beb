import type { Reporter } from "../../diagnostics/reporter.js";
import { folderOf, isInside } from "../../host/file-path.js";
import { isUrl } from "../../load/resolve-target.js";
import type { Sources } from "../../load/sources.js";
import { locationOf } from "../../model/location.js";
import { hashText } from "../sources/hash-text.js";
import { isCopyPath } from "../sources/is-copy-path.js";
import type { WebSource } from "../sources/sources.js";
import { webFolder } from "../sources/web-folder.js";

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
 * Returns the copies of a fetched document and of the files beside it that it refers to. The copies are in the same
 * folders as the originals, so that their relative references remain valid. If a file can't have a copy, reports that and
 * returns null.
 */
export function copyDocuments(url: string, { name, allow, sources, reporter }: CopyOptions): Copies | null {
  const allowedUrls = allow.filter((each) => isUrl(each));
  const { origin, pathname } = new URL(url);
  const parent = allowedUrls.find((each) => isParent(each, origin, pathname));
  const inside = parent === undefined ? null : pathname.slice(new URL(parent).pathname.replace(/\/?$/, "/").length);
  // A path such as `/v3/api-docs` has no extension, so the name of its copy differs.
  const path =
    inside === null || !isCopyPath(inside)
      ? `openapi/${name}.${extensionOf(pathname, sources.textOf(url) ?? "")}`
      : `openapi/${name}/${inside}`;
  const source = { url, allow: allowedUrls };
  const web = webFolder(path, source);
  const texts = new Map<string, string>();
  for (const each of sources.paths.filter(isUrl)) {
    const text = sources.textOf(each);
    if (text === null) continue;
    if (each === url) texts.set(path, text);
    else if (web !== null && each.startsWith(web.url)) texts.set(web.folder + each.slice(web.url.length), text);
  }
  const invalid = [...texts.keys()].find((each) => !isCopyPath(each)) ?? findSameOnWindows([...texts.keys()]);
  if (invalid !== undefined) return reportUncopied(url, invalid, reporter);
  const folder = folderOf(path);
  return {
    path,
    folder: web === null || [...texts.keys()].every((each) => isInside(folder, each)) ? null : web.folder.slice(0, -1),
    files: texts,
    source: { ...source, files: new Map([...texts].map(([each, text]) => [each, hashText(text)])) },
  };
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

/** Returns a path that a file system that ignores case can't distinguish from another one. */
function findSameOnWindows(paths: readonly string[]): string | undefined {
  const lower = paths.map((each) => each.toLowerCase());
  return paths.find((_, index) => lower.indexOf(lower[index] ?? "") !== index);
}

function reportUncopied(url: string, path: string, reporter: Reporter): null {
  reporter.report({
    code: "document-not-copied",
    severity: "error",
    at: locationOf(url, ""),
    message: `The document can't be copied, because ${JSON.stringify(path)} isn't a path that Almanac writes copies to.`,
    help: "Save the document and the files that it refers to in your project, and run almanac init with the file.",
  });
  return null;
}
