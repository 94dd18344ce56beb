import { watch, type FSWatcher } from "node:fs";
import { basename, dirname, resolve } from "node:path";

export interface FileWatch {
  /** Starts watching files that have been added to the set passed to `watchFiles`. */
  readonly refresh: () => void;
  readonly close: () => void;
}

/** How many milliseconds must pass without an event before a change is reported. Editors write a file in several steps. */
const quietPeriod = 60;

/**
 * Calls `onChange` when a file is changed or replaced. Watches folders rather than files, because a watcher on a file
 * stops reporting changes once the file is replaced.
 */
export function watchFiles(files: ReadonlySet<string>, onChange: () => void): FileWatch {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  // Some systems report events without the name of the file.
  const isWatched = (folder: string, name: string | null): boolean =>
    name === null || [...files].some((file) => basename(file) === name && dirname(resolve(file)) === folder);
  const refresh = (): void => {
    for (const folder of new Set([...files].map((file) => dirname(resolve(file))))) {
      if (watchers.has(folder)) continue;
      const watcher = watchFolder(folder, (name) => {
        if (!isWatched(folder, name)) return;
        clearTimeout(timer);
        timer = setTimeout(onChange, quietPeriod);
      });
      if (watcher !== null) watchers.set(folder, watcher);
    }
  };
  refresh();
  return {
    refresh,
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** Watches a folder; returns null if it is missing. Later errors, such as those caused by deleting the folder, are ignored. */
function watchFolder(folder: string, onEvent: (name: string | null) => void): FSWatcher | null {
  try {
    return watch(folder, (_, name) => onEvent(name)).on("error", () => undefined);
  } catch {
    return null;
  }
}
