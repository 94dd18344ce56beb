import type { JsonObject } from "./json.js";
import type { Location } from "./location.js";

/** What the configuration or an extension in the document says about the pagination of an operation. */
export interface PaginationStatement {
  readonly at: Location;
  /** The name of the configuration key or extension, for messages: `pagination` or `x-pagination`. */
  readonly origin: string;
  /** Whether the statement applies only to this operation, so that a mismatch is an error. False if it comes from a pattern. */
  readonly isExact: boolean;
  /** The statement itself, with the same keys as `pagination` in `almanac.yaml`. */
  readonly value: JsonObject;
}
