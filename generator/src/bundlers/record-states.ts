import { posix, resolve } from "node:path";
import type { Host } from "../host/host.js";
import { stateOf } from "./state-of.js";

/** The states of the files and folders that a run read, keyed by absolute path. */
export interface ReadStates {
  readonly files: Map<string, string>;
  /** The folders whose files the run listed, with their subfolders. */
  readonly folders: Map<string, string>;
}

/** Returns a host that records the state of each file before it is read. Relative paths are resolved against `root`. */
export function recordStates(host: Host, root: string, { files, folders }: ReadStates): Host {
  const record = (states: Map<string, string>, path: string, state?: string): void => {
    const absolute = resolve(root, path);
    if (!states.has(absolute)) states.set(absolute, state ?? stateOf(absolute));
  };
  return {
    ...host,
    readText: (path) => {
      record(files, path);
      return host.readText(path);
    },
    isFile: (path) => {
      record(files, path);
      return host.isFile(path);
    },
    realPath: async (path) => {
      const found = await host.realPath(path);
      // For a missing file, a run calls only `realPath`. A missing `.git` isn't an input: the run only looks for a
      // repository.
      if (found === null && !path.endsWith("/.git")) record(files, path, "missing");
      return found;
    },
    listFiles: async (path) => {
      record(folders, path);
      const names = await host.listFiles(path);
      for (const inner of new Set(names.map((name) => posix.dirname(name)))) record(folders, `${path}/${inner}`);
      return names;
    },
  };
}
