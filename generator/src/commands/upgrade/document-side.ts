import type { Choice } from "../../config/choice.js";
import type { Host } from "../../host/host.js";

/** A document, as it is now or in a git revision. */
export interface DocumentSide {
  readonly label: string;
  readonly choice: Choice;
  readonly host: Host;
  /** Precedes the names of files in diagnostics, such as `HEAD:`. */
  readonly filePrefix?: string;
}
