/** The location of a list in its response, and its pagination. */
export interface ListTable {
  /** The property path from the body to the items; empty if the body itself is the list. */
  readonly items: readonly string[];
  /** The path from an item to its entity; absent if the items are the entities. */
  readonly entity?: readonly string[];
  /** Null if the list isn't paginated. */
  readonly page: PageTable | null;
}

/** The pagination of a list, with parameter names as sent. A path is a list of property names, starting at the body. */
export interface PageTable {
  readonly by: "page" | "offset" | "cursor" | "last-item";
  /** The query parameter with the page number, the offset, the cursor or the last item. */
  readonly parameter: string | null;
  /** The query parameter with the page size. */
  readonly size: string | null;
  readonly defaultSize: number | null;
  /** The number of the first page. */
  readonly first: number;
  /** The path to the total number of items. */
  readonly total: readonly string[] | null;
  /** The path to the next cursor. */
  readonly next: readonly string[] | null;
  /** The response header with the next cursor, which is empty on the last page. */
  readonly nextHeader?: string;
  /** The path to the flag that says whether more items follow. */
  readonly more: readonly string[] | null;
  /** The path to the flag that says whether this is the last page. */
  readonly last?: readonly string[];
  /** The path to the number of pages. */
  readonly pages?: readonly string[];
  /** The path to the number of this page, or of its first item. */
  readonly current?: readonly string[];
  /** The last item's property whose value the parameter contains; default: `id`. */
  readonly key?: string;
  /** The offset of the first item; default: 0. */
  readonly firstItem?: number;
  /** The path to the next page's URL. */
  readonly link?: readonly string[];
  /** Present if a `Link` header contains the URLs of the other pages. */
  readonly isLinked?: true;
}
