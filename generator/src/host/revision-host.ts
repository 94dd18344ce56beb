import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { promisify } from "node:util";
import { findReleaseCommit, type Git } from "./find-release-commit.js";
import { HostError, type Host } from "./host.js";

const run = promisify(execFile);
const MAX_BYTES = 256 * 1024 * 1024;

/** A host for the files of a revision of a git repository. */
export interface RevisionHost {
  /** The id of the commit. */
  readonly commit: string;
  readonly host: Host;
}

export interface RevisionOptions {
  /** A revision in any form that git accepts: a commit, a tag, `HEAD~1`. */
  readonly revision: string;
  /** If set, opens the last commit that changed this file or folder, up to `revision`. Default: opens `revision`. */
  readonly changing?: string;
  /**
   * If set, opens the oldest commit since which every version of `changing` is the same for this function. A shallow
   * clone may lack that commit.
   */
  readonly isSame?: ((text: string | null) => boolean) | undefined;
}

/**
 * Opens a revision of the repository that contains `folder`. Relative paths are resolved against `folder`. Only `working`,
 * the host of the working folder, reads the disk. Null if there is no repository, no git, or no such revision.
 */
export async function openRevision(
  folder: string,
  { revision, changing, isSame }: RevisionOptions,
  working: Host,
): Promise<RevisionHost | null> {
  // Git runs without a shell. A revision that git could parse as an option is refused.
  const git: Git = async (...args) => {
    try {
      return (await run("git", args, { cwd: folder, maxBuffer: MAX_BYTES, encoding: "utf8" })).stdout;
    } catch {
      return null;
    }
  };
  if (revision.startsWith("-")) return null;
  const top = (await git("rev-parse", "--show-toplevel"))?.replace(/\n$/, "") ?? null;
  const named = (await git("rev-parse", "--verify", "--quiet", `${revision}^{commit}`))?.trim() ?? null;
  if (top === null || named === null) return null;
  const prefix = (await git("rev-parse", "--show-prefix"))?.replace(/\n$/, "") ?? "";
  const at = (path: string): string => pathInTree(path, { top, prefix });
  const findCommit = async (): Promise<string | null> => {
    if (changing === undefined) return named;
    if (isSame !== undefined) return findReleaseCommit(git, { from: named, path: at(changing), isSame });
    const changed = (await git("--literal-pathspecs", "rev-list", "-1", named, "--", changing))?.trim() ?? "";
    return /^[0-9a-f]{40,64}$/.test(changed) ? changed : named;
  };
  const commit = await findCommit();
  const listing = commit === null ? null : await git("ls-tree", "-r", "-z", "--full-tree", commit);
  if (commit === null || listing === null) return null;
  const blobs = parseTree(listing);
  const read = async (path: string): Promise<string | null> => {
    const id = blobs.get(at(path));
    if (id === undefined) return null;
    // Most files are the same in the working folder, and reading them there doesn't start a git process.
    const current = await working.readText(path).catch(() => null);
    if (current !== null && hashOf(current, id) === id) return current;
    return git("cat-file", "blob", id);
  };
  return { commit, host: hostOf(working, { blobs, at, read }) };
}

interface Tree {
  /** The ids of the files, keyed by their path from the root of the repository. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly at: (path: string) => string;
  readonly read: (path: string) => Promise<string | null>;
}

function hostOf(working: Host, { blobs, at, read }: Tree): Host {
  const below = (folder: string): readonly string[] => {
    const start = at(folder) === "." ? "" : `${at(folder)}/`;
    return [...blobs.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  };
  const refuse = (path: string): Promise<never> =>
    Promise.reject(new HostError(path, "files in a git revision can't be changed, and URLs can't be fetched from it"));
  return {
    ...working,
    readText: read,
    isFile: async (path) => blobs.has(at(path)),
    realPath: async (path) => (blobs.has(at(path)) || below(path).length > 0 ? at(path) : null),
    fetchText: refuse,
    listNames: async (folder) => [...new Set(below(folder).map((path) => path.split("/")[0] ?? ""))].sort(),
    listFiles: async (folder) =>
      [...below(folder)].filter((path) => !/(?:^|\/)(?:node_modules|\.[^/]*)\//.test(path)).sort(),
    makeFolder: refuse,
    writeText: refuse,
    move: refuse,
    removeFile: refuse,
    removeTree: refuse,
    removeEmptyFolder: refuse,
  };
}

/** Reads the output of `git ls-tree`. Omits links and submodules. */
function parseTree(listing: string): ReadonlyMap<string, string> {
  const entries = listing.split("\0").flatMap((line): readonly (readonly [string, string])[] => {
    const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
    return id === undefined || path === undefined ? [] : [[path, id]];
  });
  return new Map(entries);
}

function pathInTree(path: string, { top, prefix }: { readonly top: string; readonly prefix: string }): string {
  const isAbsolute = posix.isAbsolute(path) || /^[A-Za-z]:\//.test(path);
  const inside = isAbsolute
    ? posix.relative(top, posix.normalize(path))
    : posix.relative(".", posix.join(".", prefix, path));
  return inside === "" ? "." : inside;
}

/** Returns the git object id of a file with this text. Uses the same hash function as `id`. */
function hashOf(text: string, id: string): string {
  const bytes = Buffer.from(text);
  return createHash(id.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
