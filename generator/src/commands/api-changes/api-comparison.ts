import type { ApiChange } from "./api-change.js";

/** The changes of an API since its package was committed. */
export interface ApiComparison {
  readonly changes: readonly ApiChange[];
  /** Whether the history of a shallow clone ends at the commit, so that the package may be older than the commit. */
  readonly isCutOff: boolean;
}
