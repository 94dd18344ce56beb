import type { JsonObject } from "./model/json.js";
import type { Templates } from "./render/engine.js";

/** What the generator brings along, beside its code: files of its own package. */
export interface Assets {
  readonly templates: Templates;
  /** The JSON Schemas of `almanac.yaml` and of the ledger's files. */
  readonly configSchema: JsonObject;
  readonly ledgerSchema: JsonObject;
  /** The runtime under generated clients: the version that packages ask for, and its files for those that stand alone. */
  readonly client: { readonly name: string; readonly version: string; readonly files: ReadonlyMap<string, string> };
}
