import { lockPath } from "../release/lock/lock-path.js";
import { readLock } from "../release/lock/read-lock.js";
import type { RunOptions } from "../run-options.js";
import type { ReleasedState } from "../release/open-released-state.js";

/**
 * Returns the version of a package that `almanac release` has written and that isn't committed yet. Null if the lock
 * file has the version of the last release.
 */
export async function findPendingRelease(
  folder: string,
  since: ReleasedState,
  options: RunOptions,
): Promise<string | null> {
  const path = lockPath(options);
  const [released, current] = [await since.host.readText(path), await options.host.readText(path)].map(
    (text) => readLock(text)?.packages.get(folder)?.version ?? null,
  );
  return current === released ? null : (current ?? null);
}
