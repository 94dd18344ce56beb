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
  /** How many values so far could not be made valid. */
  readonly failures: number;
  /** Sets `failures` back to an earlier value. Called if a failed value isn't used. */
  readonly resetFailures: (count: number) => void;
  readonly sample: (schema: MockSchema, given: Json | undefined, location: Location) => Json;
  /** Whether a value is nested too deeply, or too often in values of its own schema, to generate its optional parts. */
  readonly isRecursive: (flat: FlatSchema, location: Location) => boolean;
  readonly randomAt: (location: Location) => SeededRandom;
}
