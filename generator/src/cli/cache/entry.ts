import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Invocation } from "../options/invocation.js";
import { wantsColor } from "../terminal/wants-color.js";
import { buildKey } from "./build-key.js";
import { cacheFolder } from "./cache-folder.js";
import { hash } from "./hash.js";

/** A file in the cache folder. It is valid only for the build of the generator that wrote it. */
export class Entry<Body> {
  readonly #path: string;
  readonly #key: string;

  private constructor(path: string, key: string) {
    this.#path = path;
    this.#key = key;
  }

  /**
   * Opens a command's cache entry of one kind, in the working folder. Returns null if no cache folder is available, or if
   * the generator isn't bundled, because only a bundle has a hash of its code.
   */
  static open<Body>(
    kind: "run" | "files",
    { command, operands, values, filter, exclude }: Invocation,
  ): Entry<Body> | null {
    const build = buildKey();
    const cwd = process.cwd();
    const folder = cacheFolder(cwd);
    if (build === null || folder === null) return null;
    // Every run with the same choice renders the same files, so that these runs share the entry for files.
    const { verbose: _verbose, strict: _strict, json: _json, watch: _watch, ...choice } = values;
    const options = kind === "run" ? [values, command, wantsColor()] : [choice, kind];
    const name = hash(JSON.stringify([cwd, operands, filter, exclude, options]));
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
