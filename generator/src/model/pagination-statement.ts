import type { JsonObject } from "./json.js";
import type { Location } from "./location.js";

/** A description of how an operation is paginated, from the configuration or an extension in the document. */
export interface PaginationStatement {
  readonly at: Location;
  /** The name of the configuration key or extension, for messages: `pagination` or `x-pagination`. */
  readonly origin: string;
  /** Whether the statement applies only to this operation. If so, a mismatch is an error. False for a pattern. */
  readonly isExact: boolean;
  /** The statement itself, with the same keys as `pagination` in `almanac.yaml`. */
  readonly value: JsonObject;
}
