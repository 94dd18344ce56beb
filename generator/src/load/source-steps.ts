import type { parseSource } from "./parse-source.js";
import type { Source } from "./source.js";

/** A call of a method of `Sources`, with its result. */
export type SourceStep =
  | { readonly kind: "open"; readonly path: string; readonly parse: typeof parseSource; readonly source: Source | null }
  | { readonly kind: "replace"; readonly source: Source }
  | { readonly kind: "restore"; readonly path: string }
  /** The file was fetched or couldn't be read, so the next call may have another result. */
  | { readonly kind: "unrepeatable" };
