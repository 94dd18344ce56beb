import type { Reporter } from "../../diagnostics/reporter.js";
import type { Json } from "../../model/json.js";
import type { BrokenParts } from "../broken/broken-parts.js";
import type { LocatedValue } from "../references/located-value.js";
import type { References } from "../references/references.js";

/** The state that all converters of one Swagger document share. */
export interface SwaggerContext {
  readonly root: LocatedValue;
  readonly references: References;
  readonly reporter: Reporter;
  readonly brokenParts: BrokenParts | null;
  /** Converted responses by location and media types. Many operations may share a response. */
  readonly responses: Map<string, Json>;
}
