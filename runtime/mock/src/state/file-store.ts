import { fromBase64 } from "../encoding/from-base64.js";
import { isArray, member, toText, type Json } from "../json.js";
import { linkKey } from "./link-key.js";

export interface StoredFile {
  /** The `Content-Type` of the upload. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** The resource and the keys of the entity that the file belongs to. The file is removed with the entity. */
  readonly owner?: readonly string[];
}

const MAX_BYTES = 64 * 1024 * 1024;

/** The uploaded files by path, at most 64 MiB in all. */
export class FileStore {
  readonly #files = new Map<string, StoredFile>();
  /** The paths of the files of each entity. */
  readonly #owned = new Map<string, Set<string>>();
  #size = 0;
  #revision = 0;

  /** Increases whenever a file is added, replaced or removed. */
  get revision(): number {
    return this.#revision;
  }

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
    this.#delete(path);
    this.#revision += 1;
    this.#size = size;
    this.#files.set(path, file);
    if (file.owner !== undefined) {
      const owner = linkKey(file.owner);
      this.#owned.set(owner, (this.#owned.get(owner) ?? new Set()).add(path));
    }
    return true;
  }

  /** Removes the file at a path, and all files below that path. */
  remove(path: string): void {
    for (const each of this.#files.keys()) if (each === path || each.startsWith(`${path}/`)) this.#delete(each);
  }

  /** Removes the files that belong to an entity. */
  removeOwned(resource: string, keys: readonly string[]): void {
    if (this.#owned.size === 0) return;
    for (const path of this.#owned.get(linkKey([resource, ...keys])) ?? []) this.#delete(path);
  }

  /** Returns a snapshot of the files. It shares the stored bytes, which never change. */
  image(): ReadonlyMap<string, StoredFile> {
    return new Map(this.#files);
  }

  restore(image: ReadonlyMap<string, StoredFile>): void {
    this.#clear();
    for (const [path, file] of image) this.put(path, file);
  }

  load(saved: Json): void {
    this.#clear();
    for (const file of isArray(saved) ? saved : []) {
      const [path, mediaType, bytes, owner] = ["path", "mediaType", "bytes", "owner"].map((name) => member(file, name));
      if (typeof path === "string" && typeof mediaType === "string" && typeof bytes === "string")
        this.put(path, {
          mediaType,
          bytes: fromBase64(bytes),
          ...(isArray(owner) ? { owner: owner.map(toText) } : {}),
        });
    }
  }

  #clear(): void {
    this.#revision += 1;
    this.#files.clear();
    this.#owned.clear();
    this.#size = 0;
  }

  #delete(path: string): void {
    const file = this.#files.get(path);
    if (file === undefined) return;
    this.#revision += 1;
    this.#files.delete(path);
    this.#size -= file.bytes.length;
    const owner = file.owner === undefined ? null : linkKey(file.owner);
    const paths = owner === null ? undefined : this.#owned.get(owner);
    paths?.delete(path);
    if (owner !== null && paths?.size === 0) this.#owned.delete(owner);
  }
}
