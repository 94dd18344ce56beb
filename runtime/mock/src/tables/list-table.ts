/** The location of a list in its response, and its pagination. */
export interface ListTable {
  /** The property path from the body to the items; empty if the body itself is the list. */
  readonly items: readonly string[];
  /** The path from an item to its entity; absent if the items are the entities. */
  readonly entity?: readonly string[];
  /** Null if the list isn't paginated. */
  readonly page: PageTable | null;
  /** The properties of the body that describe the page, in addition to those of `page`. */
  readonly facts?: readonly PageFact[];
  /** What the query parameters do. Without it, a parameter filters by the property with the same name. */
  readonly query?: readonly QueryRule[];
  /** The paths of item properties whose string values contain numbers: `"9.50"`. */
  readonly decimals?: readonly (readonly string[])[];
}

/** A property of a list's body that describes the page. */
export interface PageFact {
  readonly path: readonly string[];
  readonly is: PageFactKind;
}

export type PageFactKind =
  /** The total number of items; the number of items on this page; the number of pages; the page size. */
  | "total"
  | "count"
  | "pages"
  | "size"
  /** The number of this page; the number of items before it; the positions of its first and last item, counted from 1. */
  | "page"
  | "offset"
  | "from"
  | "to"
  /** Whether pages follow, or precede, and whether this is the last or the first page, or has no items. */
  | "more"
  | "less"
  | "last"
  | "first"
  | "empty"
  /** The id of the first and the last item on this page. */
  | "first-id"
  | "last-id"
  /** The number, the cursor or the URL of another page. */
  | "next"
  | "previous"
  /** The URL of another page. */
  | "next-link"
  | "previous-link"
  | "first-link"
  | "last-link"
  | "self-link";

/** What a query parameter of a list does. */
export interface QueryRule {
  /** The name of the parameter, followed by the path to a property if the parameter's value is an object. */
  readonly parameter: readonly string[];
  readonly does:
    /** Filters by a property: it equals one of the values, equals none of them, or contains a string. */
    | "equals"
    | "not"
    | "contains"
    | "starts"
    | "ends"
    /** Filters by a string in any case, or by whether the property is missing or null. */
    | "same"
    | "null"
    | "gt"
    | "gte"
    | "lt"
    | "lte"
    /** Filters by comparisons in the syntax of OData or SCIM: `status eq 'paid' and total ge 10`. */
    | "expression"
    /** Searches in all strings that clients write. */
    | "search"
    /** Names the properties to sort by, or the direction. */
    | "sort"
    | "direction"
    /** Names the properties to return. */
    | "fields"
    /** Names optional properties, which the mock always returns. */
    | "include";
  /** The path of the property that a filter compares. */
  readonly property?: readonly string[];
  /** Present if the last name of `property` is a property of the items of an array. One of them must match. */
  readonly isEach?: true;
  /** Present if the value is a comma-separated list. */
  readonly isSplit?: true;
}

/** The pagination of a list, with parameter names as sent. A path is a list of property names, starting at the body. */
export interface PageTable {
  readonly by: "page" | "offset" | "cursor" | "last-item";
  /** The query parameter with the page number, the offset, the cursor or the last item. */
  readonly parameter: string | null;
  /** The query parameter with the end of the page: the item that follows the page, or a cursor. */
  readonly before?: string;
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
  /** The path to the flag that is true if there are more items. */
  readonly more: readonly string[] | null;
  /** The path to the flag that is true on the last page. */
  readonly last?: readonly string[];
  /** The path to the number of pages. */
  readonly pages?: readonly string[];
  /** The path to the page number, or to the offset of the page's first item if `by` isn't `page`. */
  readonly current?: readonly string[];
  /** For `last-item`, the property whose value is sent in the parameter; default: `id`. */
  readonly key?: string;
  /** The offset of the first item; default: 0. */
  readonly firstItem?: number;
  /** The path to the next page's URL. */
  readonly link?: readonly string[];
  /** Present if a `Link` header contains the URLs of the other pages. */
  readonly isLinked?: true;
}
