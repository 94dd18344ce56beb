import type { JsonObject } from "../model/json.js";

/** The files that the generator needs in addition to its code: templates, schemas and runtimes. */
export interface Assets {
  /** The templates, compiled by the build and keyed by path without `.hbs`. */
  readonly templates: ReadonlyMap<string, object>;
  /** The JSON Schemas for `almanac.yaml` and for ledger files. */
  readonly configSchema: JsonObject;
  readonly ledgerSchema: JsonObject;
  /** The JSON Schema for the output of `almanac diff --format json`. */
  readonly diffSchema: JsonObject;
  /** The JSON Schema for the views of templates. Only user templates are checked against it. */
  readonly viewSchema: JsonObject;
  /** The runtime of generated mocks. */
  readonly mock: RuntimeAsset;
  /** The runtime of generated clients. */
  readonly client: RuntimeAsset;
  /** The runtime of the commands of client packages. */
  readonly cli: RuntimeAsset;
  /** The runtime of generated validators. Only packages with validators depend on it. */
  readonly validators: Pick<RuntimeAsset, "name" | "version">;
}

/** A runtime: the package and version to depend on, and its files for packages that contain a copy. */
export interface RuntimeAsset {
  readonly name: string;
  readonly version: string;
  readonly files: ReadonlyMap<string, string>;
  /** Type declarations that aren't in `files`, but that packages from earlier generator versions import. */
  readonly earlierTypes: ReadonlyMap<string, string>;
}
