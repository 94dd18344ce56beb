import { HostError, type Host } from "../host/host.js";
import { folderOf, isInside } from "../host/file-path.js";
import type { Allowed } from "./allowed.js";
import { isAllowedUrl } from "./is-allowed-url.js";
import { limits } from "./limits.js";
import { parseReferenced } from "./parse-referenced.js";
import { isUrl, type CopyOrigin } from "./resolve-target.js";
import type { Source } from "./source.js";
import type { Sources } from "./sources.js";
import { targetsIn } from "./targets-in.js";

export interface LoadOptions {
  readonly sources: Sources;
  readonly host: Pick<Host, "isFile" | "realPath" | "fetchText">;
  /** The files and URLs outside the document's folder that may be read. */
  readonly allow: readonly Allowed[];
  /** Returns the server that a file was copied from; null if the file isn't a copy. Without it, no file is a copy. */
  readonly originOf?: (path: string) => Promise<CopyOrigin | null>;
}

export interface LoadedDocument {
  readonly root: Source;
  /** The files in the order in which they were found, starting with the root. */
  readonly files: readonly Source[];
  readonly loadResults: LoadResults;
}

/** The result of reading each file or URL that a document references, directly or indirectly. */
export type LoadResults = ReadonlyMap<string, LoadResult>;

/**
 * What happened to the target. `read`: it was read, but may be malformed. `missing`: it doesn't exist. `outside`: it is
 * not at an allowed location. Otherwise, the reason that it couldn't be read or fetched.
 */
export type LoadResult = "read" | "missing" | "outside" | { readonly reason: string };

/**
 * Reads a document and every file that it references, directly or indirectly, if the file is in the document's folder
 * or at another allowed location. Doesn't report references that can't be resolved: `References` reports them when it
 * follows them.
 */
export async function loadDocument(path: string, options: LoadOptions): Promise<LoadedDocument | null> {
  const root = await options.sources.open(path);
  if (root === null) return null;
  const read = await createReader(path, options);
  // The loop appends to `files` while iterating over it.
  const files: Source[] = [root];
  const loadResults = new Map<string, LoadResult>([[path, "read"]]);
  for (const source of files) {
    if (hasRootReference(source))
      options.sources.setOrigin(source.path, (await options.originOf?.(source.path)) ?? null);
    for (const target of targetsIn(source, options.sources.originOf(source.path))) {
      if (loadResults.has(target)) continue;
      const result = await read(target);
      loadResults.set(target, result);
      const next = result === "read" ? options.sources.get(target) : null;
      if (next !== null) files.push(next);
    }
  }
  return { root, files, loadResults };
}

/** Whether a file can contain a reference such as `/schemas/order.yaml`, which begins at the root of a web server. */
function hasRootReference({ path, text }: Source): boolean {
  return (
    !isUrl(path) && /(?:\$ref|operationRef)["']?\s*:\s*["']?\/(?!\/)|["'\s]\/[^\s"']*\.(?:ya?ml|json)\b/i.test(text)
  );
}

type ReadTarget = (target: string) => Promise<LoadResult>;

async function createReader(path: string, { sources, host, allow }: LoadOptions): Promise<ReadTarget> {
  const allowedFolders = allow.flatMap((each) => (each.kind === "folder" ? [each.path] : []));
  // References in a fetched document never resolve to a file.
  const folders = isUrl(path) ? [] : [folderOf(path), ...allowedFolders];
  const roots: string[] = [];
  for (const each of folders) {
    const root = await host.realPath(each);
    if (root !== null) roots.push(root);
  }
  const readFile: ReadTarget = async (file) => {
    const isNamed = folders.some((each) => isInside(each, file));
    if (!isNamed && allowedFolders.length === 0) return "outside";
    // The result must not reveal whether a file exists outside the allowed folders.
    try {
      const real = await host.realPath(file);
      if (real === null) return isNamed ? "missing" : "outside";
      if (!roots.some((root) => isInside(root, real))) return "outside";
      await sources.open(file, { parse: parseReferenced });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return isNamed ? { reason: error.code } : "outside";
    }
    return sources.has(file) ? "read" : "missing";
  };
  const fetchUrl = createFetcher(allow, { sources, host });
  return (target) => (isUrl(target) ? fetchUrl(target) : readFile(target));
}

function createFetcher(allow: readonly Allowed[], { sources, host }: Omit<LoadOptions, "allow">): ReadTarget {
  let [count, length] = [0, 0];
  return async (url) => {
    if (!isAllowedUrl(url, allow)) return "outside";
    if (++count > limits.fetches || length > limits.fileLength)
      return { reason: "the limit for fetched documents has been reached" };
    try {
      await sources.open(url, { readText: (each) => host.fetchText(each), parse: parseReferenced });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { reason: error.code };
    }
    length += sources.textOf(url)?.length ?? 0;
    return "read";
  };
}
