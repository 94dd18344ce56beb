import { existsSync, watch, type FSWatcher } from "node:fs";
import { basename, dirname, resolve, sep } from "node:path";

export interface FileWatch {
  /** Starts watching what was added to the files and folders that were passed to `watchFiles`. */
  readonly refresh: () => void;
  readonly close: () => void;
}

export interface WatchedFiles {
  /** The files to watch, which may be missing. */
  readonly files: ReadonlySet<string>;
  /** The folders in which a new file also is a change. Only their subfolders that contain watched files are included. */
  readonly folders?: ReadonlySet<string>;
}

/**
 * How many milliseconds must pass without an event before a change is reported. Editors write a file in several steps
 * in quick succession.
 */
const quietPeriod = 20;

/**
 * Calls `onChange` with the paths of files that were changed or replaced; without any, if the system doesn't name them.
 * Watches folders rather than files, because a watcher on a file stops reporting changes once the file is replaced. If a
 * folder is missing, watches the nearest folder that exists.
 */
export function watchFiles(
  { files, folders = new Set() }: WatchedFiles,
  onChange: (changed: readonly string[]) => void,
): FileWatch {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let targets = targetsOf(files);
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const report = (): void => {
    const paths = [...changed];
    changed.clear();
    onChange(paths);
  };
  const onEvent = (folder: string, name: string | null): void => {
    const target = targets.find((each) => each.folder === folder && each.name === name);
    const isInFolder = [...folders].some((each) => `${folder}${sep}`.startsWith(`${resolve(each)}${sep}`));
    // Some systems report events without the name of the file, and the last event of a removed folder has its own name.
    if (target === undefined && !isInFolder && name !== null && existsSync(folder)) return;
    if (target !== undefined) changed.add(target.file);
    clearTimeout(timer);
    timer = setTimeout(report, quietPeriod);
  };
  const refresh = (): void => {
    // A run may still be in progress when its watch is closed. New watchers would keep the process running.
    if (isClosed) return;
    targets = targetsOf(files);
    const needed = new Set([...targets.map(({ folder }) => folder), ...[...folders].map(nearestFolder)]);
    for (const [folder, watcher] of watchers) {
      if (needed.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of needed) {
      if (watchers.has(folder)) continue;
      const watcher = watchFolder(folder, (name) => onEvent(folder, name));
      if (watcher !== null) watchers.set(folder, watcher);
    }
  };
  refresh();
  return {
    refresh,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** The name in a folder whose events show that a file was changed. */
interface Target {
  readonly folder: string;
  readonly name: string;
  readonly file: string;
}

function targetsOf(files: ReadonlySet<string>): readonly Target[] {
  return [...files].map((file) => {
    const path = resolve(file);
    const folder = nearestFolder(dirname(path));
    // If the file's folder is missing, this is the first missing folder on the way to it.
    const [name = basename(path)] = path
      .slice(folder.length)
      .split(sep)
      .filter((part) => part !== "");
    return { folder, name, file };
  });
}

/** Returns the folder, or its nearest ancestor that exists. */
function nearestFolder(path: string): string {
  const folder = resolve(path);
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

/** Watches a folder; returns null if it can't be watched. Later errors, such as those caused by deleting the folder, are ignored. */
function watchFolder(folder: string, onEvent: (name: string | null) => void): FSWatcher | null {
  try {
    return watch(folder, (_, name) => onEvent(name)).on("error", () => undefined);
  } catch {
    return null;
  }
}
