import type { Location } from "./location.js";

/** The information about a package that doesn't come from the API's document. */
export interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly description: string | null;
  /** An SPDX expression. `licenseText` is the full text of the license. */
  readonly license: string | null;
  readonly licenseText: string | null;
  readonly changelogText: string | null;
  readonly repository: string | null;
  readonly runtime: Runtime;
  /** The package's command, and its runtime; null if the package has none. */
  readonly cli: { readonly command: string; readonly runtime: Runtime } | null;
  /** The packages that optional parts of the package import, with their ranges. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** The libraries that users of optional parts install. */
  readonly optionalPeers: Readonly<Record<string, string>>;
  /** The name of the configured package that mocks the API. Null if there is none, or if this package is a mock. */
  readonly mock: string | null;
  /** The files that user templates add to the package. */
  readonly added: readonly AddedFile[];
  /** The source named in the banners of generated files: a path that readers recognize, such as `spec/atlas-v2/openapi.yaml`. */
  readonly source: string;
}

/** The library of a package's validators. */
export type Library = "zod" | "valibot" | "json-schema";

/** How a package gets its runtime: as a dependency, or as files that are copied into the package. */
export type Runtime =
  | { readonly kind: "dependency"; readonly name: string; readonly range: string }
  | { readonly kind: "copy"; readonly files: ReadonlyMap<string, string> };

/** The hand-written code of a mock. */
export interface MockCode {
  /** The path of the folder, for the locations in messages; empty if the mock has no hand-written code. */
  readonly folder: string;
  /** The TypeScript source files, keyed by path: `behaviours/createOrgApiKey.ts`, `policy.ts`, and the files that they import. */
  readonly files: ReadonlyMap<string, string>;
}

export interface CompiledCode {
  readonly files: ReadonlyMap<string, string>;
  /** The ids of the operations that have a file in `behaviours/`. */
  readonly behaviours: readonly string[];
  readonly hasPolicy: boolean;
}

/** The templates that a user provides. */
export interface TemplateSet {
  /** The templates, keyed by name: the path below the folder, without `.hbs`. */
  readonly files: ReadonlyMap<string, OwnTemplate>;
  /** A hash of all templates; empty if there are none. */
  readonly key: string;
}

export interface OwnTemplate {
  readonly path: string;
  /** The setting that names the folder. */
  readonly at: Location;
  readonly content: string;
}

/** A user template that adds files to a client package. */
export interface AddedFile {
  /** The name in the `TemplateSet`. */
  readonly template: string;
  /** The path of the template's file. */
  readonly at: string;
  /** Whether there is a file for the package, or for each version, resource or operation. */
  readonly scope: "package" | "version" | "resource" | "operation";
  /** Whether a resource or operation has a file in each version. Otherwise, it has one in the newest version. */
  readonly isVersioned: boolean;
  /** The path of an added file in the package or in the version's folder, with placeholders such as `{operation}`. */
  readonly pattern: string;
}
