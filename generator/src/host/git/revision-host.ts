import { createHash } from "node:crypto";
import { posix } from "node:path";
import { decodeText } from "../decode-text.js";
import { findReleaseCommit, type Git } from "./find-release-commit.js";
import { GitTree } from "./git-tree.js";
import { HostError, type Host } from "../host.js";
import { runGit } from "./run-git.js";

/** A host for the files of a revision of a git repository. */
export interface RevisionHost {
  /** The id of the commit. */
  readonly commit: string;
  /** Whether the commit was found by `changing`. False if git doesn't contain that file or folder in `revision`. */
  readonly isChange: boolean;
  /** Whether the history of a shallow clone ends at this commit, so that an earlier commit may be the right one. */
  readonly isCutOff: boolean;
  readonly host: Host;
}

export interface RevisionOptions {
  /** A revision in any form that git accepts: a commit, a tag, `HEAD~1`. */
  readonly revision: string;
  /** Whether relative paths start at the folder (the default) or at the root of the repository, as in `HEAD:file`. */
  readonly pathsFrom?: "folder" | "root";
  /**
   * If set, opens the last commit that changed this file or folder, up to `revision`. Opens `revision` by default, and
   * if it lacks the file or folder.
   */
  readonly changing?: string;
  /**
   * If set, opens the oldest commit since which every version of `changing` is the same for this function. A shallow
   * clone may lack that commit.
   */
  readonly isSame?: ((text: string | null) => boolean) | undefined;
}

/**
 * Opens a revision of the repository that contains `folder`. Symbolic links are followed within the revision. Only
 * `working`, the host of the working folder, reads the disk. Returns null outside a repository, or if the revision is
 * unknown. Throws a `HostError` if git is not installed.
 */
export async function openRevision(
  folder: string,
  { revision, pathsFrom = "folder", changing, isSame }: RevisionOptions,
  working: Host,
): Promise<RevisionHost | null> {
  const git: Git = async (...args) => (await runGit(args, folder))?.toString("utf8") ?? null;
  // Git would parse such a revision as an option.
  if (revision.startsWith("-")) return null;
  const top = (await git("rev-parse", "--show-toplevel"))?.replace(/\n$/, "") ?? null;
  if (top === null) return null;
  const named = (await git("rev-parse", "--verify", "--quiet", `${revision}^{commit}`))?.trim() ?? null;
  if (named === null) return null;
  const ownPrefix = (await git("rev-parse", "--show-prefix"))?.replace(/\n$/, "") ?? "";
  const prefix = pathsFrom === "root" ? "" : ownPrefix;
  const at = (path: string): string => pathInTree(path, { top, prefix });
  const changed = changing === undefined ? null : await findChange(git, { named, path: at(changing), isSame });
  const commit = changing !== undefined && isSame !== undefined ? changed : (changed ?? named);
  const listing = commit === null ? null : await git("ls-tree", "-r", "-z", "--full-tree", commit);
  if (commit === null || listing === null) return null;
  const isCutOff = changed !== null && (await isEndOfShallowClone(git, commit));
  const tree = new GitTree(listing, (id) => git("cat-file", "blob", id));
  const read = async (path: string): Promise<string | null> => {
    const found = await tree.resolve(at(path));
    const id = found === null ? null : tree.idOf(found);
    if (found === null || id === null) return null;
    // Most files are the same in the working folder, and reading them there doesn't start a git process.
    const current = await working.readText(`${top}/${found}`).catch(() => null);
    if (current !== null && hashOf(current, id) === id) return current;
    // Unlike `git show`, this doesn't run the conversion programs in the user's git configuration.
    const bytes = await runGit(["cat-file", "blob", id], folder);
    return bytes === null ? null : decodeText(path, bytes);
  };
  return { commit, isChange: changed !== null, isCutOff, host: hostOf(working, { tree, at, read }) };
}

interface ChangeOptions extends Pick<RevisionOptions, "isSame"> {
  /** The commit at which the search starts. */
  readonly named: string;
  /** The path from the root of the repository. */
  readonly path: string;
}

/** Finds the commit that `changing` and `isSame` select. Null if there is none. */
async function findChange(git: Git, { named, path, isSame }: ChangeOptions): Promise<string | null> {
  if (isSame !== undefined) return findReleaseCommit(git, { from: named, path, isSame });
  // For a removed file or folder, `rev-list` would return the commit that removed it.
  const entry = await git("rev-parse", "--verify", "--quiet", `${named}:${path === "." ? "" : path}`);
  if (entry === null) return null;
  const changed = (await git("rev-list", "-1", named, "--", `:(top,literal)${path}`))?.trim() ?? "";
  return /^[0-9a-f]{40,64}$/.test(changed) ? changed : null;
}

async function isEndOfShallowClone(git: Git, commit: string): Promise<boolean> {
  if ((await git("rev-parse", "--is-shallow-repository"))?.trim() !== "true") return false;
  return (await git("rev-parse", "--verify", "--quiet", `${commit}^`)) === null;
}

interface Files {
  readonly tree: GitTree;
  readonly at: (path: string) => string;
  readonly read: (path: string) => Promise<string | null>;
}

function hostOf(working: Host, { tree, at, read }: Files): Host {
  const refuse = (path: string): Promise<never> =>
    Promise.reject(new HostError(path, "files in a git revision can't be changed, and URLs can't be fetched from it"));
  return {
    ...working,
    readText: read,
    isFile: async (path) => {
      const found = await tree.resolve(at(path));
      return found !== null && tree.idOf(found) !== null;
    },
    realPath: (path) => tree.resolve(at(path)),
    fetchText: refuse,
    listNames: async (folder) =>
      [...new Set((await tree.below(at(folder))).map((path) => path.split("/")[0] ?? ""))].sort(),
    listFiles: async (folder) =>
      (await tree.below(at(folder))).filter((path) => !/(?:^|\/)(?:node_modules|\.[^/]*)\//.test(path)).sort(),
    makeFolder: refuse,
    writeText: refuse,
    move: refuse,
    removeFile: refuse,
    removeTree: refuse,
    removeEmptyFolder: refuse,
  };
}

/** Returns a path relative to the root of the repository. `prefix` is the folder at which relative paths start. */
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
