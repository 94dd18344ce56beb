import type { Location } from "../../../model/location.js";
import type { Path } from "../../../model/pagination.js";
import type { SchemaFacts } from "./schema-facts.js";

/** A request value that can select a page: a query parameter, a property of one, or a property of the body. */
export interface RequestInput {
  readonly at: Location;
  /** The name of the property in the function's parameters. */
  readonly parameter: string;
  readonly inside: Path;
  /** The name to show in messages: `page`, `body.cursor`. */
  readonly label: string;
  /** The plain names, such as `pageafter` and `after` for `page[after]`. */
  readonly names: readonly string[];
  readonly facts: SchemaFacts;
}
