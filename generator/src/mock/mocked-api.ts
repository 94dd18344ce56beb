import type { Model } from "../model/model.js";
import type { VersionedApi } from "../version/versioned-api.js";

/** An API to mock, with one model for each version. */
export interface MockedApi {
  readonly name: string;
  readonly api: VersionedApi;
  readonly models: readonly Model[];
}
