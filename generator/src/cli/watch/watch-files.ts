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
 * Calls `onChange` with the paths of files that were changed or replaced; without any, if the system doesn't name them. Watches folders rather than files, because a watcher on a file
 * stops reporting changes once the file is replaced.
 */
export function watchFiles(files: ReadonlySet<string>, onChange: (changed: readonly string[]) => void): FileWatch {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const find = (folder: string, name: string | null): string | undefined =>
    [...files].find((file) => basename(file) === name && dirname(resolve(file)) === folder);
  const report = (): void => {
    const paths = [...changed];
    changed.clear();
    onChange(paths);
  };
  const refresh = (): void => {
    for (const folder of new Set([...files].map((file) => dirname(resolve(file))))) {
      if (watchers.has(folder)) continue;
      const watcher = watchFolder(folder, (name) => {
        const file = find(folder, name);
        // Some systems report events without the name of the file.
        if (file === undefined && name !== null) return;
        if (file !== undefined) changed.add(file);
        clearTimeout(timer);
        timer = setTimeout(report, quietPeriod);
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
