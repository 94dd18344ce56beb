/**
 * How large a document may be. The largest that are published stay far below; what goes beyond is taken for an attack, and refused
 * before it costs time.
 */
export const budgets: Readonly<
  Record<"length" | "pages" | "depth" | "nodes" | "inclusions" | "expansion" | "freeExpansion", number>
> = {
  /** UTF-16 units of a file. */
  length: 64 * 1024 * 1024,
  /** Documents that are fetched for one; together they may be as long as a file. */
  pages: 500,
  /** Mappings and lists inside of each other, aliases followed. */
  depth: 500,
  /** Scalars, mappings and lists of a file. */
  nodes: 5_000_000,
  /** Schemas that include each other, by `allOf` or as variants: as many in a chain. */
  inclusions: 500,
  /** How often aliases may multiply a file, and what is free. */
  expansion: 10,
  freeExpansion: 10_000,
};
