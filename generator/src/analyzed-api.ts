import type { Model } from "./model/model.js";
import type { VersionedApi } from "./version/versioned-api.js";

/** An API that was loaded and analyzed. */
export interface AnalyzedApi {
  readonly api: VersionedApi;
  /** One model for each version, oldest first. */
  readonly models: readonly Model[];
}
