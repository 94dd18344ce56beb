import type { Reporter } from "../../diagnostics/reporter.js";
import type { Host } from "../../host/host.js";
import { locationOf } from "../../model/location.js";
import type { RunOptions } from "../run-options.js";
import { lockPath } from "./lock/lock-path.js";
import { readLock } from "./lock/read-lock.js";

/** The files as they were released. */
export interface ReleasedState {
  /** The name of the state for messages. */
  readonly label: string;
  readonly host: Host;
  /**
   * Opens the commit that released the package of a folder: later commits can contain edits that aren't released, and
   * change the lock file for other packages. Null if a shallow clone lacks the commit.
   */
  readonly openRelease: (folder: string) => Promise<Host | null>;
}

/**
 * Opens the state that the user names, or else the commit in which the lock file was last changed. Null if nothing has been released. Reports a state that can't be opened.
 */
export async function openReleasedState(
  since: string | null,
  { options, reporter }: { readonly options: RunOptions; readonly reporter: Reporter },
): Promise<ReleasedState | null> {
  const path = lockPath(options);
  if (since === null && (options.document !== undefined || !(await options.host.isFile(path)))) return null;
  const host = await (since === null ? options.openCommitted?.(path) : options.openEarlier?.(since));
  if (host !== undefined && host !== null && (since !== null || (await host.isFile(path))))
    return {
      label: since ?? path,
      host,
      openRelease: async (folder) => {
        if (since !== null) return host;
        const entryIn = (text: string | null): string => JSON.stringify(readLock(text)?.packages.get(folder) ?? null);
        const entry = entryIn(await host.readText(path));
        if (entry === "null") return host;
        return (await options.openCommitted?.(path, (text) => entryIn(text) === entry)) ?? null;
      },
    };
  // A lock file that isn't committed yet belongs to the first release.
  if (since === null && host !== undefined && host !== null) return null;
  reporter.report({
    code: "unreadable-state",
    severity: "error",
    at: locationOf(since ?? path, ""),
    message:
      since === null
        ? "The commit of the last release can't be opened."
        : `Cannot find a git revision, folder or tarball named ${JSON.stringify(since)}.`,
    help:
      since === null
        ? "Run the command in the git repository, or specify the released state with --since."
        : "Specify a tag, a commit, a folder with the configuration, or a tarball of a package.",
  });
  return null;
}
