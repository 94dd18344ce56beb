import { posix, relative } from "node:path";
import { HostError, type Host } from "../../host/host.js";
import { runGit } from "./run-git.js";

export interface GitHostOptions {
  /** A revision in any form that git accepts: a commit, a branch, `HEAD~1`. */
  readonly revision: string;
  /** The working folder. */
  readonly folder: string;
  /** Whether paths are relative to the root of the repository, as in `HEAD:file`, or to the folder. */
  readonly relativeTo: "root" | "folder";
}

/**
 * Creates a host that reads files from a revision of the repository that contains a folder. Git follows symbolic links
 * within the revision, a limited number of times.
 */
export function createGitHost({ revision, folder, relativeTo }: GitHostOptions, host: Host): Host {
  const objectPath = (path: string): string => {
    const isAbsolute = relativeTo === "folder" && posix.isAbsolute(host.withSlashes(path));
    const normal = posix.normalize(isAbsolute ? host.withSlashes(relative(folder, path)) : path);
    if (relativeTo === "folder") return normal.startsWith("../") ? normal : `./${normal}`;
    // The path of the root folder is empty: `HEAD:`.
    return normal === "." ? "" : normal;
  };
  const find = async (path: string): Promise<FoundObject | null> => {
    // A line break would add an object to the input of git.
    if (/[\r\n]/.test(path)) return null;
    const input = `${revision}:${objectPath(path)}\n`;
    const answer = await runGit(["cat-file", "--batch-check", "--follow-symlinks"], folder, input);
    const [, hash = "", kind = ""] = /^([0-9a-f]{40,64}) (blob|tree) \d+\n$/.exec(answer ?? "") ?? [];
    if (kind !== "") return { hash, kind };
    if (/^(?:symlink|dangling|loop|notdir) \d+\n/.test(answer ?? ""))
      throw new HostError(path, "this symbolic link doesn't lead to a file of the same revision");
    return null;
  };
  return {
    ...host,
    readText: async (path) => {
      const found = await find(path);
      // Unlike `git show`, this doesn't run the conversion programs that the settings of the user name.
      return found?.kind === "blob" ? runGit(["cat-file", "blob", found.hash], folder) : null;
    },
    isFile: async (path) => (await find(path))?.kind === "blob",
    realPath: async (path) => ((await find(path)) === null ? null : posix.normalize(path)),
    listNames: async () => [],
    listFiles: async () => [],
  };
}

interface FoundObject {
  readonly hash: string;
  readonly kind: string;
}
