import type { Reporter } from "../../diagnostics/reporter.js";
import type { Json } from "../../model/json.js";
import type { Place, References } from "../references/references.js";

/** What the parts of a Swagger document need of it when they are converted. */
export interface SwaggerContext {
  readonly root: Place;
  readonly references: References;
  readonly reporter: Reporter;
  /** Converted responses, by place and media types: many operations share one. */
  readonly responses: Map<string, Json>;
}
