import { folderOf, joinPath } from "../../host/file-path.js";
import type { Host } from "../../host/host.js";

/** The files that an overlay adds to those of a host. Paths are normalized. */
export interface Overlay {
  /** Returns the text of a file of the overlay; null for other files. */
  readonly textOf: (path: string) => Promise<string | null>;
  /** Whether the overlay has a file in this folder. */
  readonly isFolder: (path: string) => boolean;
}

/** Returns a host that also has the files of an overlay. If a file is in both, its text is read from the overlay. */
export function overlayHost(host: Host, { textOf, isFolder }: Overlay): Host {
  const find = (path: string): Promise<string | null> => textOf(joinPath(".", path));
  const realPath = async (path: string): Promise<string> => {
    const real = await host.realPath(path);
    const parent = folderOf(path);
    if (real !== null || parent === path) return real ?? path;
    return joinPath(await realPath(parent), path.slice(path.lastIndexOf("/") + 1));
  };
  return {
    ...host,
    readText: async (path) => (await find(path)) ?? (await host.readText(path)),
    isFile: async (path) => (await find(path)) !== null || (await host.isFile(path)),
    realPath: async (path) => {
      const real = await host.realPath(path);
      if (real !== null) return real;
      const name = joinPath(".", path);
      return isFolder(name) || (await find(name)) !== null ? realPath(name) : null;
    },
  };
}
