import type { Json } from "../model/json.js";
import type { Location } from "../model/location.js";

/** A page of the ledger: the facts on one documentation page, with its errata corrected. */
export interface LedgerPage {
  readonly at: Location;
  readonly root: Json;
  readonly api: string;
  readonly operation: string;
  readonly method: string;
  /** The path as a template, with the document's parameter names. */
  readonly path: string;
  readonly version: string | null;
  readonly errata: readonly Erratum[];
}

/** A mistake on the documentation page. */
export interface Erratum {
  readonly at: Location;
  /** The keys that lead to the wrong value. */
  readonly keys: readonly string[];
  /** The value on the documentation page. */
  readonly printed: Json;
  /** The correct value. */
  readonly holds: Json;
}
