import { fromBase64 } from "../encoding/from-base64.js";
import { isArray, member, type Json } from "../json.js";

export interface StoredFile {
  /** The `Content-Type` of the upload. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const MAX_BYTES = 64 * 1024 * 1024;

/** The uploaded files by path, at most 64 MiB in all. */
export class FileStore {
  readonly #files = new Map<string, StoredFile>();
  #size = 0;

  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  get(path: string): StoredFile | null {
    return this.#files.get(path) ?? null;
  }

  /** Stores a file. Returns false if there is no room for it. */
  put(path: string, file: StoredFile): boolean {
    const size = this.#size - (this.#files.get(path)?.bytes.length ?? 0) + file.bytes.length;
    if (size > MAX_BYTES) return false;
    this.#size = size;
    this.#files.set(path, file);
    return true;
  }

  /** Removes the file at a path, and all files below that path. */
  remove(path: string): void {
    for (const [each, { bytes }] of this.#files) {
      if (each !== path && !each.startsWith(`${path}/`)) continue;
      this.#files.delete(each);
      this.#size -= bytes.length;
    }
  }

  /** Returns a snapshot of the files. It shares the stored bytes, which never change. */
  image(): ReadonlyMap<string, StoredFile> {
    return new Map(this.#files);
  }

  restore(image: ReadonlyMap<string, StoredFile>): void {
    this.#files.clear();
    this.#size = 0;
    for (const [path, file] of image) this.put(path, file);
  }

  load(saved: Json): void {
    this.#files.clear();
    this.#size = 0;
    for (const file of isArray(saved) ? saved : []) {
      const [path, mediaType, bytes] = ["path", "mediaType", "bytes"].map((name) => member(file, name));
      if (typeof path === "string" && typeof mediaType === "string" && typeof bytes === "string")
        this.put(path, { mediaType, bytes: fromBase64(bytes) });
    }
  }
}
