import type { JsonObject } from "../model/json.js";

/** What the generator brings along, beside its code: files of its own package. */
export interface Assets {
  /** The text of each template by its path, without `.hbs`. */
  readonly templates: ReadonlyMap<string, string>;
  /** The JSON Schemas of `almanac.yaml` and of the ledger's files. */
  readonly configSchema: JsonObject;
  readonly ledgerSchema: JsonObject;
  /** The runtime under generated mocks: the version that packages ask for. */
  readonly mock: { readonly name: string; readonly version: string };
  /** The runtime under generated clients: the version that packages ask for, and its files for those that stand alone. */
  readonly client: { readonly name: string; readonly version: string; readonly files: ReadonlyMap<string, string> };
}
