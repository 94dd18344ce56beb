import type { JsonObject } from "../../../model/json.js";
import type { Memo } from "../../../model/memory/memo.js";
import type { ValueNumbers } from "../../../model/memory/value-numbers.js";
import type { CodeSample } from "./code-sample.js";
import type { CurlContext } from "./curl-samples.js";
import type { ScriptContext } from "./script-samples.js";

export interface SampleContext extends ScriptContext, CurlContext {
  readonly document: JsonObject;
  /** The name of the package's command; null if it has none. */
  readonly command: string | null;
  readonly memory: SampleMemory;
}

/** The code samples of this run and of the last one. */
export interface SampleMemory {
  /** Keyed by the client's module and the name of the function. */
  readonly samples: Memo<readonly CodeSample[]>;
  /** The numbers of the values that determine the samples. */
  readonly numbers: ValueNumbers;
}
