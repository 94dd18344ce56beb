/** Selects operations by id (or `GET /path`), by tag, or by path pattern. */
export interface ChosenNames {
  readonly operations?: readonly string[];
  readonly tags?: readonly string[];
  readonly paths?: readonly string[];
}

/** Selects the packages to generate: those in a configuration, or one package for one document. */
export interface Choice {
  /** Path of the configuration. Default: `almanac.yaml`, unless `document` is set. */
  readonly config?: string;
  /** Path of an OpenAPI document to use without a configuration. */
  readonly document?: string;
  /** The output folder of the document's package. */
  readonly output?: string;
  /** The npm name of the document's package. Default: from the title of the document. */
  readonly name?: string;
  /** The version of the document's package. Default: the document's version if it is a semantic version, or 0.0.0. */
  readonly packageVersion?: string;
  /** Whether the document also gets a mock: a package in the folder `mock` of the output folder. */
  readonly withMock?: boolean;
  /** The keys of the APIs to select in the configuration. Default: all. */
  readonly apis?: readonly string[];
  /** The operations to include, instead of those that the configuration includes. */
  readonly filter?: ChosenNames;
  /** Operations to exclude, in addition to those that the configuration excludes. */
  readonly exclude?: ChosenNames & { readonly deprecated?: boolean; readonly internal?: boolean };
  /** The paths of OpenAPI Overlays to apply after those that the configuration names. */
  readonly overlays?: readonly string[];
  /** Folders and https:// URL prefixes, outside the documents' own folder, that documents may refer to. */
  readonly allow?: readonly string[];
  /**
   * Whether to leave out, with warnings, everything that depends on a reference that can't be resolved. By default,
   * such a reference is an error.
   */
  readonly allowBroken?: boolean;
}
