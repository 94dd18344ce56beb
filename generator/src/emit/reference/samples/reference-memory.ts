import type { JsonObject } from "../../../model/json.js";
import type { Memo } from "../../../model/memory/memo.js";
import type { ValueNumbers } from "../../../model/memory/value-numbers.js";
import type { CodeSample } from "./code-sample.js";

/** The parts of references that a process keeps from one run to the next. */
export interface ReferenceMemory {
  /** The operations, components and types of which references consist. Equal ones are the same objects in all runs. */
  readonly numbers: ValueNumbers;
  /** Keyed by the client's module and the name of the function. */
  readonly samples: Memo<readonly CodeSample[]>;
  /** The views of operations on pages, and operations with their samples. Null if the process has only one run. */
  readonly views: Memo<object> | null;
  readonly documented: Memo<JsonObject> | null;
}
