import type { ParameterStep } from "../../../model/pagination.js";

export interface CursorFinding {
  readonly step: Extract<ParameterStep, { by: "cursor" }>;
  readonly reason: string;
  /**
   * Whether the name of the cursor parameter matches the name of the property or header that contains its next value.
   * This is stronger evidence than a link. `after` is an exception: in a list that begins with the newest item, it can
   * lead to newer items.
   */
  readonly isExplicit: boolean;
}
