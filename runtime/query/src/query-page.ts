/** A page of an infinite query. */
export interface QueryPage<Item, Body> {
  readonly items: readonly Item[];
  /**
   * The body of the response. `null` for an empty page at the end of the list. Such a page is requested if the previous
   * page didn't indicate that it was the last one.
   */
  readonly body: Body | null;
  /** The position of the next page; `null` if this page is the last one. */
  readonly next: PagePosition | null;
}

/**
 * The position of a page, and the information about the previous page that is needed to continue. It can be serialized
 * as JSON, unless the value of the parameter is a bigint.
 */
export interface PagePosition {
  /** The value of the parameter that selects the page. */
  readonly at?: unknown;
  /** The URL of the page, if the server linked to it. */
  readonly url?: string;
  /** Identifies the position in the list. */
  readonly position: string;
  /** The positions that were requested for the previous page: several if empty or repeated pages were skipped. */
  readonly requested: readonly string[];
  /** The value of the parameter in the request for the previous page. */
  readonly from?: unknown;
  /** The numbers of pages and items before the previous page. */
  readonly pagesBefore: number;
  readonly itemsBefore: number;
  /** The number of the first page of the list. */
  readonly first?: unknown;
}
