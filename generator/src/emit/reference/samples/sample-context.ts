import type { JsonObject } from "../../../model/json.js";
import type { ReferenceMemory } from "./reference-memory.js";
import type { CurlContext } from "./curl-samples.js";
import type { ScriptContext } from "./script-samples.js";

export interface SampleContext extends ScriptContext, CurlContext {
  readonly document: JsonObject;
  /** The name of the package's command; null if it has none. */
  readonly command: string | null;
  readonly memory: ReferenceMemory;
}
