import type { Reporter } from "../diagnostics/reporter.js";
import { folderOf, isInside } from "../host/file-path.js";
import type { Host } from "../host/host.js";
import type { Location } from "../model/location.js";

export interface CopyOptions {
  readonly host: Host;
  readonly reporter: Reporter;
  /** The folders whose files may be copied into packages; see `findCopyRoots`. */
  readonly copyRoots: readonly string[];
  /** The location of the setting that names the file or folder. */
  readonly at: Location;
}

/**
 * Returns the real path of a file or folder that will be copied into a package. If it doesn't exist, isn't in a folder
 * whose files may be copied, or has a name that indicates secrets, reports that and returns null.
 */
export async function checkCopiedPath(
  path: string,
  { host, reporter, copyRoots, at }: CopyOptions,
): Promise<string | null> {
  const existing = await nearestExisting(path, host);
  const roots = existing === null ? [] : copyRoots.filter((root) => isInside(root, existing));
  if (existing === null || roots.length === 0) {
    reporter.report({
      code: "file-outside-repository",
      severity: "error",
      at,
      message: `${path} is outside the repository, so it is not copied into a package.`,
      help: "Move it into the repository, or allow its folder with --allow on the command line.",
    });
    return null;
  }
  if (roots.every((root) => isSecret(existing, root))) {
    reporter.report({
      code: "secret-file",
      severity: "error",
      at,
      message: `${path} is in a place where credentials are usually stored, so it is not copied into a package.`,
      help: "Copy the text that you want to publish into another file, and specify that file instead.",
    });
    return null;
  }
  const real = await host.realPath(path);
  if (real !== null) return real;
  reporter.report({
    code: "missing-file",
    severity: "error",
    at,
    message: `${path} does not exist.`,
    help: "Correct the path, which is relative to the configuration file.",
  });
  return null;
}

/**
 * Returns the real path of a file or, if it doesn't exist, of the nearest existing parent folder. A file outside the
 * repository is reported in the same way whether or not it exists, so that the message doesn't reveal its existence.
 */
async function nearestExisting(path: string, host: Host): Promise<string | null> {
  const real = await host.realPath(path);
  const folder = folderOf(path);
  return real !== null || folder === path ? real : nearestExisting(folder, host);
}

/** Files and folders that contain credentials, in lower case. */
const secretNames: ReadonlySet<string> = new Set([
  ".git",
  ".npmrc",
  ".yarnrc.yml",
  ".netrc",
  ".git-credentials",
  ".ssh",
  ".aws",
]);

/** Whether a path contains `.git`, or contains a name below the root that usually indicates credentials. */
function isSecret(path: string, root: string): boolean {
  const names = path.toLowerCase().split("/");
  const inRoot = root === "." ? names : path.slice(root.length).toLowerCase().split("/");
  return names.includes(".git") || inRoot.some((name) => secretNames.has(name) || name.startsWith(".env"));
}
