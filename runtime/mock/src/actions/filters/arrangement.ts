import type { JsonObject } from "../../json.js";
import type { SortKey } from "../../state/indexes/row-order.js";

/** The filters, order and properties that a list request specifies. The page is separate. */
export interface Arrangement {
  readonly filters: readonly Filter[];
  /** The order, most significant property first; empty for the order of creation. */
  readonly sort: readonly SortKey[];
  /** The properties to return; null for all. */
  readonly fields: ReadonlySet<string> | null;
  /** One sentence for each parameter of the request that has no effect. */
  readonly notes: readonly string[];
}

export interface Filter {
  /** The same for filters that select the same items. */
  readonly id: string;
  readonly path: readonly string[];
  readonly matches: (value: JsonObject) => boolean;
  /** The value, as text, if the property must equal a single value; null for all other filters. */
  readonly equalTo: string | null;
}
