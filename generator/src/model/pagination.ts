import type { Schema } from "./schema.js";

/**
 * How a list is paginated. A path is the list of property names that lead from the body of a page to a value; an empty
 * path is the body itself.
 */
export interface Pagination {
  readonly items: Path;
  readonly item: Schema;
  readonly step: PageStep;
  /** The path of a boolean that is false on the last page, such as `has_more`; null if there is none. */
  readonly more: Path | null;
  /** The path of a boolean that is true on the last page, such as `isLast`; null if there is none. */
  readonly last: Path | null;
  /** The response statuses for a page past the last one; null means the runtime's default. */
  readonly end: readonly number[] | null;
}

export type PageStep =
  | ParameterStep
  | {
      readonly by: "link";
      /** The path of the next page's URL in the body; null if the URL is in the response's `Link` header. */
      readonly next: Path | null;
      /** Whether the client uses only the URL's path and query, and sends the request to the caller's server. */
      readonly isRebased: boolean;
      /**
       * Whether the `Link` header is only assumed, because the document doesn't declare it. If so, a first page without
       * one is an error.
       */
      readonly isAssumed: boolean;
      /** How the linked URLs select a page; null if unknown. */
      readonly through: ParameterStep | null;
    };

/** Where a request contains the value that selects the page. */
interface PagePosition {
  /** The name of the function parameter: a query parameter, or `body`. */
  readonly parameter: string;
  /** The path of the value inside `parameter` if that is an object; empty if the parameter is the value itself. */
  readonly inside: Path;
}

/** Pagination by page number or by the number of a page's first item. */
interface CountedPages {
  readonly size: string | null;
  readonly defaultSize: number | null;
  /** The path of the total number of items. */
  readonly total: Path | null;
  /** The number of the first page or item; null if only responses contain it, at `current`. */
  readonly first: number | null;
  /** Whether the first request sends `first`, because the server's default might differ. */
  readonly isFirstSent: boolean;
  /** The path of the current page number, or of the number of the first item, in a response; null if `first` is known. */
  readonly current: Path | null;
}

/** Pagination in which each page is requested by changing a parameter. */
export type ParameterStep =
  /** `pages` is the path of the total number of pages. */
  | (PagePosition & CountedPages & { readonly by: "page"; readonly pages: Path | null })
  | (PagePosition & CountedPages & { readonly by: "offset" })
  | (PagePosition & {
      readonly by: "cursor";
      /** The path of the next cursor in the body; null if the cursor is in a header or only in links. */
      readonly next: Path | null;
      /** The lowercase name of the response header that contains the next cursor; null if there is none. */
      readonly nextHeader: string | null;
      /** Whether the next cursor may also be a URL. If it is, the client follows it. */
      readonly isMaybeLink: boolean;
      readonly isRebased: boolean;
    })
  /** Pagination by a property of the last item, whose path is `key`. */
  | (PagePosition & { readonly by: "last-item"; readonly key: Path });

export type Path = readonly string[];
