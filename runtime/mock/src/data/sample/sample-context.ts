import type { Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import type { WorkBudget } from "../schema/work-budget.js";
import type { SeededRandom } from "../random/seeded-random.js";
import type { FlatSchema } from "../schema/flat-schema.js";
import type { Location } from "./location.js";
import type { SampleOptions } from "./sample-options.js";

/** The parts of the sampler that the array, object and branch functions use. */
export interface SampleContext {
  readonly options: SampleOptions;
  /** The remaining work budget for this sample. */
  readonly budget: WorkBudget;
  /** The number of invalid values generated so far. */
  readonly failures: number;
  /** Resets `failures` to an earlier count. Called if an invalid value is discarded. */
  readonly resetFailures: (count: number) => void;
  readonly sample: (schema: MockSchema, given: Json | undefined, location: Location) => Json;
  /**
   * Whether to omit the optional parts of a value, because it is nested too deeply or in too many values of its schema.
   */
  readonly isRecursive: (flat: FlatSchema, location: Location) => boolean;
  readonly randomAt: (location: Location) => SeededRandom;
}
