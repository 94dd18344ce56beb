/** The contents of `almanac.sources.json`: the documents that were copied from the web, keyed by the path of the copy. */
export type WebSources = ReadonlyMap<string, WebSource>;

/** Where a document was copied from. Paths are relative to the folder of `almanac.yaml`. */
export interface WebSource {
  readonly url: string;
  /** The URLs that may be fetched: the document, or a folder that also contains the files it refers to. */
  readonly allow: readonly string[];
  /** The SHA-256 hash of the document and of each copied file that it refers to, in hexadecimal digits, keyed by path. */
  readonly files: ReadonlyMap<string, string>;
}
