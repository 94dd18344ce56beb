import type { ParameterStep } from "../../../model/pagination.js";

export interface CursorFinding {
  readonly step: Extract<ParameterStep, { by: "cursor" }>;
  readonly reason: string;
  /**
   * Whether the parameter and the property have matching names, which is stronger evidence than a link. `after` is an
   * exception: in a list that begins with the newest item, it can lead to newer items.
   */
  readonly isExplicit: boolean;
}
