import type { Edition } from "../edition/edition.js";
import type { CredentialTable } from "./credentials/credential-table.js";
import type { JsonObject } from "../model/json.js";
import type { Model } from "../model/model.js";
import type { PackageInfo } from "../model/package.js";
import type { Printed } from "../render/printed.js";
import type { PathsDocument } from "./openapi-fetch/paths-document.js";
import type { TypePrinter } from "./type-printer.js";

export interface EmitContext {
  readonly info: PackageInfo;
  readonly editions: readonly Edition[];
  readonly newest: Edition;
  readonly credentials: CredentialTable;
  readonly printer: TypePrinter;
  /** Prints the types of openapi-typescript. Null unless the package has a client of openapi-fetch. */
  readonly printPaths: PrintPaths | null;
  /** Whether versions have constants for all enums, and for the methods and paths of operations. */
  readonly hasConstants: boolean;
  /** Null unless the package has MCP tools. */
  readonly tools: ToolsOptions | null;
  /** For each edition, the version whose `openapi.json` it uses. Null unless the package has a reference. */
  readonly openApiOwners: readonly (string | null)[] | null;
}

/** The operations that are tools, and the function that returns a version as an OpenAPI document. */
export interface ToolsOptions {
  /** The names of operations; null for all operations. */
  readonly operations: ReadonlySet<string> | null;
  readonly document: (model: Model) => JsonObject;
}

/** Prints the declarations of an OpenAPI document with openapi-typescript. */
export type PrintPaths = (document: PathsDocument["document"]) => Printed;

export interface VersionFolder {
  /** `2024-08-05/`, or an empty string for an API without versions. */
  readonly path: string;
  /** Relative path from this folder to the package's root: `../` or `./`. */
  readonly root: string;
  readonly version: string | null;
}

export function versionFolderOf(version: string | null): VersionFolder {
  return version === null ? { path: "", root: "./", version } : { path: `${version}/`, root: "../", version };
}

/**
 * Returns the import path of a file in this version's folder if `version` is null, or else in the folder of an earlier
 * version.
 */
export function importPath({ root }: VersionFolder, version: string | null, file: string): string {
  return version === null ? `./${file}.js` : `${root}${version}/${file}.js`;
}

/** Returns the import path of the runtime. */
export function runtimePath({ info }: EmitContext, { root }: VersionFolder): string {
  return info.runtime.kind === "dependency" ? `${info.runtime.name}/codegen/v2` : `${root}runtime/codegen/v2.js`;
}
