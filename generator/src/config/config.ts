import type { Allowed } from "../load/allowed.js";
import type { Formats } from "../model/formats.js";
import type { Location } from "../model/location.js";

/** What `almanac.yaml` says, or what the command line says in its stead. */
export interface Config {
  /** The folder of the packages, as the user knows it. */
  readonly output: string;
  readonly ledger: { readonly folder: string; readonly at: Location } | null;
  readonly apis: readonly ApiConfig[];
  readonly mocks: readonly MockConfig[];
}

/** A mock of APIs of the configuration. */
export interface MockConfig {
  readonly name: string;
  /** The folder of its package. */
  readonly folder: string;
  /** Keys of APIs. */
  readonly apis: readonly { readonly name: string; readonly at: Location }[];
  /** The folder of what was written for it by hand. */
  readonly code: DocumentPath | null;
  readonly package: PackageConfig;
}

export interface ApiConfig {
  /** Its key; what `--api` names. */
  readonly name: string;
  /** The folder of its package. */
  readonly folder: string;
  readonly documents: DocumentsConfig;
  /** OpenAPI Overlays that every document goes through, in this order. */
  readonly overlays: readonly DocumentPath[];
  /** What its documents may refer to outside of their own folder. */
  readonly allow: readonly Allowed[];
  readonly versions: VersionsConfig;
  readonly filter: Filter;
  readonly formats: Formats;
  readonly renames: Renames;
  readonly package: PackageConfig;
}

export type DocumentsConfig =
  | { readonly kind: "one"; readonly document: DocumentPath }
  | {
      readonly kind: "complete" | "additive";
      readonly documents: readonly (DocumentPath & { readonly version: string })[];
    };

export interface DocumentPath {
  readonly path: string;
  /** Where it is named. */
  readonly at: Location;
}

export interface VersionsConfig {
  readonly in: "media-type" | "header" | "query" | "path" | "none" | null;
  readonly name: string | null;
  readonly prefix: string | null;
  readonly only: readonly { readonly version: string; readonly at: Location }[] | null;
  readonly at: Location;
}

/** The part of an API that is wanted. Nothing included: everything. What is excluded is out, whatever includes it. */
export interface Filter {
  readonly include: Selection;
  readonly exclude: Selection & { readonly deprecated: boolean; readonly internal: boolean };
}

/** What names operations: ids (or `GET /path`), tags, patterns of paths. */
export interface Selection {
  readonly operations: readonly Selector[];
  readonly tags: readonly Selector[];
  readonly paths: readonly Selector[];
}

/** Other names than the document's, each by that. */
export interface Renames {
  readonly operations: readonly Rename[];
  readonly tags: readonly Rename[];
  readonly schemas: readonly Rename[];
}

export interface Rename extends Selector {
  readonly to: string;
}

export interface Selector {
  readonly name: string;
  readonly at: Location;
}

export interface PackageConfig {
  readonly name: string;
  readonly version: string;
  readonly description: string | null;
  readonly license: string | null;
  readonly licenseFile: DocumentPath | null;
  readonly repository: string | null;
  /** Whether the package depends on the runtime or has a copy of it. */
  readonly runtime: "dependency" | "copy";
  /** What banners name as the source; null: the document's file. */
  readonly source: string | null;
}
