import { folderOf, isInside, joinPath } from "../../host/file-path.js";
import { HostError, type Host } from "../../host/host.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { limits } from "../../load/limits.js";
import { loadDocument } from "../../load/load-document.js";
import { Sources } from "../../load/sources.js";
import { locationOf } from "../../model/location.js";
import { keyOfCopy } from "../sources/key-of-copy.js";
import { overlayHost } from "../sources/overlay-host.js";
import { urlOfCopy } from "../sources/url-of-copy.js";
import { webFolder } from "../../config/documents/web-folder.js";
import type { CopiedDocument } from "./copied-document.js";

/** Fetches the originals of copies when they are first read. Each is fetched once. */
export class FetchedCopies {
  readonly #documents: readonly CopiedDocument[];
  readonly #config: string;
  readonly #host: Host;
  readonly #texts = new Map<string, Promise<string>>();
  readonly #read = new Set<string>();
  #length = 0;
  /** A host that reads the originals instead of the copies. */
  readonly host: Host;

  /** `config` is the path of the configuration. */
  constructor(documents: readonly CopiedDocument[], config: string, host: Host) {
    this.#documents = documents;
    this.#config = config;
    this.#host = host;
    this.host = overlayHost(host, { textOf: (path) => this.#find(path), isFolder: (path) => this.#isFolder(path) });
  }

  /** Fetches the original of a copy. Throws a `HostError` if that fails. */
  fetch(path: string, url: string): Promise<string> {
    const text = this.#texts.get(path) ?? this.#fetchOnce(url);
    this.#texts.set(path, text);
    return text;
  }

  /** Fetches a file. The limits for a single document are multiplied by the number of documents. */
  async #fetchOnce(url: string): Promise<string> {
    const { length: count } = this.#documents;
    if (this.#texts.size >= limits.fetches * count || this.#length > limits.fileLength * count)
      throw new HostError(url, "the limit for fetched documents has been reached");
    const text = await this.#host.fetchText(url);
    this.#length += text.length;
    return text;
  }

  /** Returns the texts of a document and of the files that it refers to, if the document was read through `host`. */
  async textsOf(document: CopiedDocument): Promise<ReadonlyMap<string, string>> {
    const own = await this.#reachableFrom(document);
    const others = await Promise.all(
      this.#documents.filter((each) => each !== document).map((each) => this.#reachableFrom(each)),
    );
    const texts = new Map<string, string>();
    for (const path of this.#read) {
      const url = this.urlOf(path, document);
      // Two documents can have their copies in one folder, so a file that only another document refers to is skipped. A
      // file that no document refers to is included, because an overlay can refer to it.
      const isOwn = own.has(path) || !others.some((paths) => paths.has(path));
      if (url !== null && isOwn) texts.set(path, await this.fetch(path, url));
    }
    return texts;
  }

  /** Returns the paths of a document and of the copies to which it refers, directly or indirectly. */
  async #reachableFrom({ key, path, source }: CopiedDocument): Promise<ReadonlySet<string>> {
    const sources = new Sources(
      async (each) => (this.#read.has(each) ? this.host.readText(each) : null),
      new Reporter(),
    );
    const folder = webFolder(key, source);
    const at = locationOf(path, "");
    const allow =
      folder === null ? [] : [{ kind: "folder" as const, path: joinPath(folderOf(this.#config), folder.folder), at }];
    const origin =
      folder === null
        ? { url: source.url, folder: null }
        : { url: folder.url, folder: `${joinPath(folderOf(this.#config), folder.folder)}/` };
    const options = { sources, host: this.host, allow, originOf: () => Promise.resolve(origin) };
    const loaded = this.#read.has(path) ? await loadDocument(path, options) : null;
    return new Set([path, ...(loaded?.files ?? []).map((each) => each.path)]);
  }

  /** Returns the URL of the file that is copied to a path; null if no file of the document is copied there. */
  urlOf(path: string, { key, path: main, source }: CopiedDocument): string | null {
    if (path === main) return source.url;
    const folder = webFolder(key, source);
    if (folder === null || !isInside(folderOf(this.#config), path)) return null;
    return urlOfCopy(keyOfCopy(path, this.#config), folder);
  }

  async #find(path: string): Promise<string | null> {
    for (const document of this.#documents) {
      const url = this.urlOf(path, document);
      if (url === null) continue;
      const isListed = document.source.files.has(keyOfCopy(path, this.#config));
      // Other files in the folder, such as overlays, are not copies.
      if (!isListed && (await this.#host.isFile(path))) continue;
      const text = await this.fetch(path, url);
      this.#read.add(path);
      return text;
    }
    return null;
  }

  #isFolder(path: string): boolean {
    return this.#documents.some(({ path: main, source }) =>
      [main, ...[...source.files.keys()].map((each) => joinPath(folderOf(this.#config), each))].some((each) =>
        isInside(path, each),
      ),
    );
  }
}
