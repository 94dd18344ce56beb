/** What stands in a package and is not the API's. */
export interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly description: string | null;
  /** An SPDX expression, and the text of the licence. */
  readonly license: string | null;
  readonly licenseText: string | null;
  readonly repository: string | null;
  readonly runtime: Runtime;
  /** What banners name as the source, as the reader knows it: `spec/atlas-v2/openapi.yaml`. */
  readonly source: string;
}

/** Where the code under a package comes from: a dependency, or files that are copied into it. */
export type Runtime =
  | { readonly kind: "dependency"; readonly name: string; readonly range: string }
  | { readonly kind: "copy"; readonly files: ReadonlyMap<string, string> };
