import type { JsonObject } from "../../json.js";

/** What a request for a list selects, in addition to the page. */
export interface Arrangement {
  readonly filters: readonly Filter[];
  /** The order, most significant property first; empty for the order of creation. */
  readonly sort: readonly SortKey[];
  /** The properties to return; null for all. */
  readonly fields: ReadonlySet<string> | null;
  /** Equal for equal filters and orders. */
  readonly cacheKey: string;
  /** One sentence for each parameter of the request that has no effect. */
  readonly notes: readonly string[];
}

export interface Filter {
  readonly path: readonly string[];
  readonly matches: (value: JsonObject) => boolean;
  /** If the filter selects the items whose property has one value, this value as text; null for all other filters. */
  readonly equalTo: string | null;
  /** Equal for equal filters, if neither `equalTo` nor the query of the request tells them apart. */
  readonly cacheKey?: string;
}

export interface SortKey {
  readonly path: readonly string[];
  readonly isDescending: boolean;
}
