import type { WebSource } from "../sources/sources.js";

/** A document that was copied from the web. Its paths are relative to the working folder. */
export interface CopiedDocument {
  /** The key in the list of copied documents: the path relative to the folder of the configuration. */
  readonly key: string;
  readonly path: string;
  readonly source: WebSource;
}
