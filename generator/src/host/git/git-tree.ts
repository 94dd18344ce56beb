import { posix } from "node:path";
import { HostError } from "../host.js";

/** How many symbolic links are followed for one path, as in Linux. */
const maxLinks = 40;

/** The files of a commit. Paths are relative to the root of the repository. */
export class GitTree {
  /** The ids of the files, keyed by path. */
  readonly #blobs = new Map<string, string>();
  /** The ids of the symbolic links, keyed by path. The contents of a link are its target. */
  readonly #links = new Map<string, string>();
  readonly #folders = new Set<string>(["."]);
  readonly #readTarget: (id: string) => Promise<string | null>;

  /** Reads the output of `git ls-tree -r -z`. Omits submodules. */
  constructor(listing: string, readTarget: (id: string) => Promise<string | null>) {
    this.#readTarget = readTarget;
    for (const line of listing.split("\0")) {
      const [, mode, id, path] = /^(100|120)\d{3} blob ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
      if (id === undefined || path === undefined) continue;
      (mode === "120" ? this.#links : this.#blobs).set(path, id);
      let folder = posix.dirname(path);
      for (; !this.#folders.has(folder); folder = posix.dirname(folder)) this.#folders.add(folder);
    }
  }

  /** Returns the id of a file; null if there is none. The path must not contain symbolic links. */
  idOf(path: string): string | null {
    return this.#blobs.get(path) ?? null;
  }

  /** Returns the paths of the files and links below a folder, relative to it. */
  async below(folder: string): Promise<readonly string[]> {
    const found = await this.resolve(folder);
    if (found === null) return [];
    const start = found === "." ? "" : `${found}/`;
    const paths = [...this.#blobs.keys(), ...this.#links.keys()];
    return paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  }

  /**
   * Follows the symbolic links in a path. Null if the path doesn't exist. Throws if a link doesn't lead to a file or
   * folder of the same commit.
   */
  async resolve(path: string): Promise<string | null> {
    let done = ".";
    let followed = 0;
    for (let rest = path === "." ? [] : path.split("/"); rest.length > 0;) {
      const [name = "", ...others] = rest;
      const next = posix.join(done, name);
      const link = this.#links.get(next);
      rest = others;
      if (link === undefined) {
        done = next;
        continue;
      }
      const target = (await this.#readTarget(link)) ?? "";
      const joined = posix.join(done, target, ...others);
      if (++followed > maxLinks || target === "" || posix.isAbsolute(target) || /^\.\.(?:\/|$)/.test(joined))
        throw brokenLink(path);
      done = ".";
      rest = joined === "." ? [] : joined.replace(/\/$/, "").split("/");
    }
    if (this.#blobs.has(done) || this.#folders.has(done)) return done;
    if (followed > 0) throw brokenLink(path);
    return null;
  }
}

function brokenLink(path: string): HostError {
  return new HostError(path, "a symbolic link that leads out of the commit");
}
