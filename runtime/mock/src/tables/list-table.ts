/** Where a list stands in its answer, and how it is turned over. */
export interface ListTable {
  /** The properties that lead from the body to the items; empty where the body is the list. */
  readonly items: readonly string[];
  /** Null: all at once. */
  readonly page: PageTable | null;
}

/** How a list is turned over. Names are those of the wire; paths are properties from the body on. */
export interface PageTable {
  readonly by: "page" | "offset" | "cursor" | "last-item";
  /** The query parameter that says where to go on. */
  readonly parameter: string | null;
  readonly size: string | null;
  readonly defaultSize: number | null;
  /** Number of the first page. */
  readonly first: number;
  readonly total: readonly string[] | null;
  /** Where the next cursor stands in the body. */
  readonly next: readonly string[] | null;
  /** Where it says whether there is more. */
  readonly more: readonly string[] | null;
  /** Whether a `Link` header leads to the other pages. */
  readonly isLinked?: true;
}
