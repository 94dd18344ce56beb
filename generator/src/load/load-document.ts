import { HostError, type Host } from "../host/host.js";
import { folderOf, isInside } from "../host/file-path.js";
import { isArray, isObject, type Json } from "../model/json.js";
import type { Allowed, AllowedPrefix } from "./allowed.js";
import { budgets } from "./budgets.js";
import { isPage, resolveTarget } from "./resolve-target.js";
import type { Source } from "./source.js";
import type { Sources } from "./sources.js";

export interface LoadOptions {
  readonly sources: Sources;
  readonly host: Pick<Host, "realPath" | "fetchText">;
  /** What may be read outside of the document's folder. */
  readonly allow: readonly Allowed[];
}

/** A document and the files that it refers to. */
export interface LoadedDocument {
  readonly root: Source;
  /** The root first. */
  readonly files: readonly Source[];
  readonly reach: Reach;
}

/** What became of each file or address that a document refers to, directly or not. */
export type Reach = ReadonlyMap<string, Outcome>;

/** Read, even if it is malformed; not there; not allowed to be looked at; or not had, and why. */
export type Outcome = "read" | "missing" | "outside" | { readonly reason: string };

/**
 * Reads a document and every file that it refers to, directly or not, as far as they lie in its own folder or are allowed. Nothing is
 * reported here of a reference that leads nowhere or out: `References` does, where one is followed.
 */
export async function loadDocument(path: string, options: LoadOptions): Promise<LoadedDocument | null> {
  const root = await options.sources.open(path);
  if (root === null) return null;
  const read = await createReader(path, options);
  // Files are added behind while those before are gone through.
  const files: Source[] = [root];
  const reach = new Map<string, Outcome>([[path, "read"]]);
  for (const source of files) {
    for (const target of targetsIn(source)) {
      if (reach.has(target)) continue;
      const outcome = await read(target);
      reach.set(target, outcome);
      const next = outcome === "read" ? options.sources.get(target) : null;
      if (next !== null) files.push(next);
    }
  }
  return { root, files, reach };
}

type Read = (target: string) => Promise<Outcome>;

async function createReader(path: string, { sources, host, allow }: LoadOptions): Promise<Read> {
  const folder = folderOf(path);
  const named = allow.flatMap((each) => (each.kind === "folder" ? [each.path] : []));
  const jails: string[] = [];
  for (const each of [folder, ...named]) {
    const jail = await host.realPath(each);
    if (jail !== null) jails.push(jail);
  }
  const readFile: Read = async (file) => {
    const isOwn = isInside(folder, file);
    if (!isOwn && named.length === 0) return "outside";
    const real = await host.realPath(file);
    // Whether there is something outside is nobody's business either.
    if (real === null) return isOwn || named.some((each) => isInside(each, file)) ? "missing" : "outside";
    if (!jails.some((jail) => isInside(jail, real))) return "outside";
    await sources.open(file);
    return sources.has(file) ? "read" : "missing";
  };
  const fetch = createFetcher(allow, { sources, host });
  return (target) => (isPage(target) ? fetch(target) : readFile(target));
}

function createFetcher(allow: readonly Allowed[], { sources, host }: Omit<LoadOptions, "allow">): Read {
  const prefixes = allow.filter((each) => each.kind === "prefix");
  let [count, length] = [0, 0];
  return async (url) => {
    if (!prefixes.some((prefix) => isBelow(prefix, url))) return "outside";
    if (++count > budgets.pages || length > budgets.length) return { reason: "too much was fetched before it" };
    try {
      await sources.open(url, (each) => host.fetchText(each));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { reason: error.code };
    }
    length += sources.textOf(url)?.length ?? 0;
    return "read";
  };
}

/** Whether an address is the prefix, or goes on behind it with another segment. */
function isBelow({ origin, path }: AllowedPrefix, url: string): boolean {
  const { origin: own, pathname } = new URL(url);
  return own === origin && (pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`));
}

function targetsIn(source: Source): ReadonlySet<string> {
  const targets = new Set<string>();
  const visited = new Set<Json>();
  const visit = (value: Json): void => {
    if (isArray(value)) {
      for (const item of value) visit(item);
    } else if (isObject(value) && !visited.has(value)) {
      visited.add(value);
      for (const [key, child] of Object.entries(value)) {
        if (key === "$ref" && typeof child === "string") addTarget(child);
        else if (key === "mapping" && isObject(child)) Object.values(child).forEach((target) => addTarget(target));
        else visit(child);
      }
    }
  };
  const addTarget = (reference: Json): void => {
    if (typeof reference !== "string" || reference.startsWith("#")) return;
    const target = resolveTarget(source.path, reference);
    if (target.kind !== "none") targets.add(target.kind === "file" ? target.path : target.url);
  };
  visit(source.root);
  return targets;
}
