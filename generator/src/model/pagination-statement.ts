import type { JsonObject } from "./json.js";
import type { Location } from "./location.js";

/** What the configuration or an extension of the document states about the pagination of an operation. */
export interface PaginationStatement {
  readonly at: Location;
  /** The name of the key or extension, for messages: `pagination` or `x-pagination`. */
  readonly origin: string;
  /** Whether it is about this operation only, so that a value that doesn't match the operation is an error. A pattern isn't. */
  readonly isExact: boolean;
  /** The keys of `pagination` in `almanac.yaml`. */
  readonly value: JsonObject;
}
