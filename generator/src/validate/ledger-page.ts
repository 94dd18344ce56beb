import type { Json } from "../model/json.js";
import type { Location } from "../model/location.js";

/** A page of the ledger: the facts on one page of the vendor's documentation, with its errata corrected. */
export interface LedgerPage {
  readonly at: Location;
  readonly root: Json;
  readonly api: string;
  readonly operation: string;
  readonly method: string;
  /** The path template, with the parameter names that the document uses. */
  readonly path: string;
  readonly version: string | null;
  readonly errata: readonly Erratum[];
}

/** A mistake on the documentation page. */
export interface Erratum {
  readonly at: Location;
  /** The path of the wrong value in the ledger page, as a list of keys. */
  readonly keys: readonly string[];
  /** The wrong value, as printed on the documentation page. */
  readonly printed: Json;
  /** The correct value. */
  readonly holds: Json;
}
