/**
 * Limits on the size of documents. Atlas's published document has 77,000 values in 4 MB. A document that exceeds a
 * limit is treated as an attack and rejected before it can consume much time or memory.
 */
export const limits: Readonly<
  Record<
    | "fileLength"
    | "fetches"
    | "depth"
    | "nodes"
    | "tokens"
    | "compositionDepth"
    | "nestedReferences"
    | "aliasExpansion"
    | "aliasAllowance",
    number
  >
> = {
  /** The length of a file in UTF-16 code units. */
  fileLength: 64 * 1024 * 1024,
  /** The number of other documents that may be fetched for one document. `fileLength` limits their total length. */
  fetches: 500,
  /** The nesting depth of mappings and lists, with aliases expanded. */
  depth: 500,
  /** The number of scalars, mappings and lists in a file. */
  nodes: 2_000_000,
  /** The number of tokens in a file: values, punctuation, spaces, comments and line breaks. */
  tokens: 20_000_000,
  /** The length of a chain of schemas in which each includes the next through `allOf`, `anyOf` or `oneOf`. */
  compositionDepth: 500,
  /**
   * The nesting depth of references: how many references a pointer may pass through, and how deeply inlined values may
   * be nested in one another.
   */
  nestedReferences: 50,
  /**
   * The factor by which aliases may multiply the nodes of a file, and the number of nodes that they may add regardless
   * of that factor.
   */
  aliasExpansion: 10,
  aliasAllowance: 10_000,
};
