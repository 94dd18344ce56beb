import type { Library } from "../model/package.js";
import type { Allowed } from "../load/allowed.js";
import type { Formats } from "../model/formats.js";
import type { JsonObject } from "../model/json.js";
import type { Location } from "../model/location.js";

/** The configuration, from `almanac.yaml` or from the command line. */
export interface Config {
  /** The folder for the packages, relative to the working directory. */
  readonly output: string;
  readonly ledger: { readonly folder: string; readonly at: Location } | null;
  readonly apis: readonly ApiConfig[];
  readonly mocks: readonly MockConfig[];
  readonly diff: DiffConfig;
  /** The folders and URLs that the command line allows. Files in the folders may also be copied into packages. */
  readonly allow: readonly Allowed[];
}

/** How `almanac diff` judges changes. */
export interface DiffConfig {
  /** Later levels take precedence. */
  readonly levels: readonly LevelSetting[];
  readonly approvals: readonly Approval[];
}

/** The level of the findings with an id, in the whole API or in a part of it. */
export interface LevelSetting {
  readonly id: string;
  readonly at: Location;
  readonly level: "off" | "info" | "warning" | "error";
  /** Null for the whole API. */
  readonly scope: DiffScope | null;
}

/** Limits a setting to a part of the APIs. Lists that are null don't limit it. */
export interface DiffScope {
  readonly apis: readonly string[] | null;
  readonly paths: readonly string[] | null;
  readonly tags: readonly string[] | null;
  readonly versions: readonly string[] | null;
}

/** A change that doesn't fail `almanac diff`. */
export interface Approval {
  readonly at: Location;
  readonly reason: string;
  /** The last day on which the approval applies (YYYY-MM-DD); null if it has no end. */
  readonly until: string | null;
  readonly subject: { readonly fingerprint: string } | ApprovalMatch;
}

/** Selects findings by their id, and optionally by their API, their paths and their arguments. */
export interface ApprovalMatch {
  readonly id: string;
  /** The location of the id. */
  readonly at: Location;
  readonly api: string | null;
  readonly paths: readonly string[] | null;
  readonly args: JsonObject;
}

/** A mock of one or several configured APIs. */
export interface MockConfig {
  readonly name: string;
  /** The folder of the mock's package. */
  readonly folder: string;
  /** Keys of APIs. */
  readonly apis: readonly { readonly name: string; readonly at: Location }[];
  /** The folder of the mock's handwritten code. */
  readonly code: DocumentPath | null;
  /** Folders of templates. Later folders take precedence. */
  readonly templates: readonly DocumentPath[];
  readonly package: PackageConfig;
}

export interface ApiConfig {
  /** The API's key in the configuration. `--api` selects APIs by this key. */
  readonly name: string;
  /** The folder of the API's package. */
  readonly folder: string;
  readonly documents: DocumentsConfig;
  /** OpenAPI Overlays to apply to every document, in this order. */
  readonly overlays: readonly DocumentPath[];
  /** Folders and URLs, outside the documents' own folder, that documents may refer to. */
  readonly allow: readonly Allowed[];
  /** Whether everything that depends on a broken reference is left out. If false, the reference is an error. */
  readonly allowsBroken: boolean;
  readonly versions: VersionsConfig;
  readonly filter: Filter;
  readonly formats: Formats;
  readonly renames: Renames;
  /** The operations that the API renamed, by their former names. */
  readonly renamed: readonly Rename[];
  /** The configured pagination of operations. */
  readonly pagination: readonly PaginationEntry[];
  /** How operations are named inside their resource: with a short name, or with the operationId in camel case. */
  readonly names: "short" | "original";
  /** Whether the package also has a client of openapi-fetch for each version. */
  readonly hasFetchClient: boolean;
  /** The name of the package's command; null if the package has none. */
  readonly cli: string | null;
  /** The operations that each version exposes as MCP tools. Null if the package has no tools. */
  readonly mcp: "all" | readonly Selector[] | null;
  /** Folders of templates. Later folders take precedence. */
  readonly templates: readonly DocumentPath[];
  /** Whether the package also has reference pages, and an OpenAPI document for each version. */
  readonly hasReference: boolean;
  /** The language of the documentation in declarations, such as `es`. Null to use the document's untranslated texts. */
  readonly language: string | null;
  /** The library of the package's validators; null if it has none. */
  readonly validators: Library | null;
  /** Whether each version has functions that build fixtures. */
  readonly hasFixtures: boolean;
  /** Whether each version has constants for all enums, and for the methods and paths of operations. */
  readonly hasConstants: boolean;
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
  /** The location of the path in the configuration. */
  readonly at: Location;
}

export interface VersionsConfig {
  readonly in: "media-type" | "header" | "query" | "path" | "none" | null;
  readonly name: string | null;
  readonly prefix: string | null;
  readonly only: readonly { readonly version: string; readonly at: Location }[] | null;
  readonly at: Location;
}

/** Selects part of an API. An empty `include` includes everything; `exclude` takes precedence over `include`. */
export interface Filter {
  readonly include: Selection;
  readonly exclude: Selection & { readonly deprecated: boolean; readonly internal: boolean };
}

/** Selects operations by id (or `GET /path`), by tag, or by path pattern. */
export interface Selection {
  readonly operations: readonly Selector[];
  readonly tags: readonly Selector[];
  readonly paths: readonly Selector[];
}

/** New names for operations, tags and schemas of the document. */
export interface Renames {
  readonly operations: readonly Rename[];
  readonly tags: readonly Rename[];
  readonly schemas: readonly Rename[];
}

export interface Rename extends Selector {
  readonly to: string;
}

/** The configured pagination of operations. `name` is the name of an operation, or a pattern that matches several. */
export interface PaginationEntry extends Selector {
  readonly value: JsonObject;
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
  /** The Markdown file that becomes the package's `CHANGELOG.md`. */
  readonly changelog: DocumentPath | null;
  /** Whether the package depends on the runtime or contains a copy of it. */
  readonly runtime: "dependency" | "copy";
  /** The description of the documents that appears in banners. If null, the document's file is used. */
  readonly source: string | null;
}
