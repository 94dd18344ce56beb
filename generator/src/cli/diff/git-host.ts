import { execFile } from "node:child_process";
import { posix } from "node:path";
import { promisify } from "node:util";
import { HostError, type Host } from "../../host/host.js";

const run = promisify(execFile);
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Creates a host that reads files from a revision of the repository in `folder`. Paths are relative to the root of the
 * repository. `name` is a revision in any form that git accepts: a commit, a branch, `HEAD~1`.
 */
export function createGitHost(name: string, folder: string, host: Host): Host {
  // Git runs without a shell, and the name is never parsed as an option, because it comes from the command line.
  const git = async (command: string, path: string): Promise<string | null> => {
    try {
      const normal = posix.normalize(path);
      // The path of the root folder is empty: `HEAD:`.
      const object = `${name}:${normal === "." ? "" : normal}`;
      const args = command === "show" ? ["show", "--end-of-options", object] : ["cat-file", "-t", "--", object];
      const { stdout } = await run("git", args, { cwd: folder, maxBuffer: MAX_BYTES, encoding: "utf8" });
      return stdout;
    } catch (error) {
      if (isMissingProgram(error)) throw new HostError(path, "git is not installed", { cause: error });
      return null;
    }
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

function isMissingProgram(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
