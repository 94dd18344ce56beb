import { posix, relative } from "node:path";
import type { Host } from "../../host/host.js";
import { runGit } from "./run-git.js";

export interface GitHostOptions {
  /** A revision in any form that git accepts: a commit, a branch, `HEAD~1`. */
  readonly revision: string;
  /** The working folder. */
  readonly folder: string;
  /** Whether paths are relative to the root of the repository, as in `HEAD:file`, or to the folder. */
  readonly relativeTo: "root" | "folder";
}

/** Creates a host that reads files from a revision of the repository that contains a folder. */
export function createGitHost({ revision, folder, relativeTo }: GitHostOptions, host: Host): Host {
  const git = (command: string, path: string): Promise<string | null> => {
    const object = `${revision}:${objectPath(path)}`;
    const args = command === "show" ? ["show", "--end-of-options", object] : ["cat-file", "-t", "--", object];
    return runGit(args, folder);
  };
  const objectPath = (path: string): string => {
    const isAbsolute = relativeTo === "folder" && posix.isAbsolute(host.withSlashes(path));
    const normal = posix.normalize(isAbsolute ? host.withSlashes(relative(folder, path)) : path);
    if (relativeTo === "folder") return normal.startsWith("../") ? normal : `./${normal}`;
    // The path of the root folder is empty: `HEAD:`.
    return normal === "." ? "" : normal;
  };
  const kindOf = async (path: string): Promise<string | null> => (await git("cat-file", path))?.trim() ?? null;
  return {
    ...host,
    readText: async (path) => ((await kindOf(path)) === "blob" ? git("show", path) : null),
    isFile: async (path) => (await kindOf(path)) === "blob",
    realPath: async (path) => ((await kindOf(path)) === null ? null : posix.normalize(path)),
    listNames: async () => [],
    listFiles: async () => [],
  };
}
