import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildKey } from "./build-key.js";
import { cacheFolder } from "./cache-folder.js";
import { hash } from "./hash.js";

export interface EntryKey {
  /** The absolute path of the working folder. */
  readonly folder: string;
  /** Plain JSON that determines the run, apart from the files that it reads. */
  readonly key: unknown;
}

/** A file in the cache folder. It is valid only for the build of the generator that wrote it. */
export class Entry<Body> {
  readonly #path: string;
  readonly #key: string;

  private constructor(path: string, key: string) {
    this.#path = path;
    this.#key = key;
  }

  /**
   * Opens the cache entry with a key in a folder. Returns null if no cache folder is available, or if the generator
   * isn't bundled, because only a bundle has a hash of its code.
   */
  static open<Body>(kind: "run" | "files", { folder: root, key }: EntryKey): Entry<Body> | null {
    const build = buildKey();
    const folder = cacheFolder(root);
    if (build === null || folder === null) return null;
    const name = hash(JSON.stringify([root, kind, key]));
    return new Entry(join(folder, `${kind}-${name}.json`), hash(JSON.stringify([build, name])));
  }

  /** Returns the body. Null if there is none, if it is damaged, or if another build wrote it. */
  read(): Body | null {
    try {
      const text = readFileSync(this.#path, "utf8");
      const [sum = ""] = text.split("\n", 1);
      const rest = text.slice(sum.length + 1);
      if (hash(rest) !== sum) return null;
      // The hash shows that this class wrote the text.
      const { key, body } = JSON.parse(rest) as { readonly key: string; readonly body: Body };
      return key === this.#key ? body : null;
    } catch {
      return null;
    }
  }

  /** Replaces the body atomically. Ignores errors: if it can't be stored, the next run does the work again. */
  write(body: Body): void {
    const text = JSON.stringify({ key: this.#key, body });
    const draft = `${this.#path}.${process.pid}.part`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(draft, `${hash(text)}\n${text}`, { flag: "wx" });
      renameSync(draft, this.#path);
    } catch {
      rmSync(draft, { force: true });
    }
  }
}
