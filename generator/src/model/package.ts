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

/** What was written for a mock by hand. */
export interface MockCode {
  /** As the reader knows it. */
  readonly folder: string;
  /** The TypeScript of each file by its path: `behaviours/createOrgApiKey.ts`, `policy.ts`, and what these import. */
  readonly files: ReadonlyMap<string, string>;
}

/** The same as JavaScript. */
export interface CompiledCode {
  readonly files: ReadonlyMap<string, string>;
  /** Names of operations. */
  readonly behaviours: readonly string[];
  readonly hasPolicy: boolean;
}
