import { joinPath } from "./file-path.js";
import { HostError, type Host } from "./host.js";

/**
 * Creates a host with files in memory, for tests and web pages. `files` may be read and changed at any time. `web`
 * contains the text for each URL that can be fetched.
 */
export function createMemoryHost(files: Map<string, string>, web: ReadonlyMap<string, string> = new Map()): Host {
  const at = (path: string): string => joinPath(".", path);
  const below = (folder: string): readonly string[] => {
    const prefix = at(folder) === "." ? "" : `${at(folder)}/`;
    return [...files.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  };
  return {
    withSlashes: (path) => path,
    readText: async (path) => files.get(at(path)) ?? null,
    isFile: async (path) => files.has(at(path)),
    realPath: async (path) => (files.has(at(path)) || below(path).length > 0 ? at(path) : null),
    fetchText: async (url) => {
      const text = web.get(url);
      if (text === undefined) throw new HostError(url, "the server responded with 404");
      return text;
    },
    listNames: async (folder) => [...new Set(below(folder).map((path) => path.split("/")[0] ?? ""))].sort(),
    listFiles: async (folder) =>
      [...below(folder)]
        .filter(
          (path) =>
            !path
              .split("/")
              .slice(0, -1)
              .some((name) => name === "node_modules" || name.startsWith(".")),
        )
        .sort(),
    makeFolder: async () => undefined,
    writeText: async (path, text) => {
      if (files.has(at(path))) throw new HostError(path, "EEXIST");
      files.set(at(path), text);
    },
    move: async (from, to) => {
      const text = files.get(at(from));
      if (text === undefined) throw new HostError(from, "ENOENT");
      files.set(at(to), text);
      files.delete(at(from));
    },
    removeFile: async (path) => {
      if (!files.delete(at(path))) throw new HostError(path, "ENOENT");
    },
    removeTree: async (folder) => {
      for (const path of below(folder)) files.delete(at(`${folder}/${path}`));
    },
    removeEmptyFolder: async () => undefined,
    processId: "memory",
    isRunning: () => false,
  };
}
