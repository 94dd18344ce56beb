import { watch, type FSWatcher } from "node:fs";
import { basename, dirname, resolve } from "node:path";

export interface FileWatch {
  /** Looks at files that have come to the set since. */
  readonly refresh: () => void;
  readonly close: () => void;
}

/** Milliseconds of quiet: editors write a file in several steps. */
const quiet = 60;

/** Tells of changes of files, also of ones that are moved into place: their folders are watched. */
export function watchFiles(files: ReadonlySet<string>, onChange: () => void): FileWatch {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const isMeant = (folder: string, name: string | null): boolean =>
    name === null || [...files].some((file) => basename(file) === name && dirname(resolve(file)) === folder);
  const refresh = (): void => {
    for (const folder of new Set([...files].map((file) => dirname(resolve(file))))) {
      if (watchers.has(folder)) continue;
      const watcher = open(folder, (name) => {
        if (!isMeant(folder, name)) return;
        clearTimeout(timer);
        timer = setTimeout(onChange, quiet);
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

/** Null for a folder that is not there. One that goes away is watched no more, and that is all. */
function open(folder: string, onEvent: (name: string | null) => void): FSWatcher | null {
  try {
    return watch(folder, (_, name) => onEvent(name)).on("error", () => undefined);
  } catch {
    return null;
  }
}
