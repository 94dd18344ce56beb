import type { Reporter } from "../diagnostics/reporter.js";
import type { JsonObject } from "../model/json.js";

export interface CheckOptions {
  /** The names of Almanac's templates. */
  readonly known: ReadonlySet<string>;
  readonly reporter: Reporter;
  /** Whether the package is a mock. */
  readonly isMock: boolean;
  /** The JSON Schema of views. */
  readonly viewSchema: JsonObject;
}
