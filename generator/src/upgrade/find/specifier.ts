import type ts from "typescript";
import type { Edit } from "../rewrite/edit.js";
import type { ImportPath } from "../upgrade-step.js";

/** A string that names a module of one version of a package. */
export interface Specifier {
  readonly packageName: string;
  readonly position: number;
  readonly text: string;
  /** The text for the new version; null if the text doesn't contain the version. */
  readonly next: string | null;
  /** Null if nothing changes, or if the text can't be edited. */
  readonly edit: Edit | null;
  /** The folder of the package; null if the module isn't installed. */
  readonly root: string | null;
  /** The module's path in the version's folder: `programmatic-api-keys`; an empty string for the client itself. */
  readonly module: string;
  /** Null for a path in a comment. */
  readonly node: ts.StringLiteralLike | null;
}

/** A quoted string that can be an import path. */
export interface QuotedPath {
  readonly text: string;
  /** The range of the string with its quotes. */
  readonly start: number;
  readonly end: number;
  /** Whether the string can only be an import path. In a call or a comment, it can be any string. */
  readonly isCertain: boolean;
}

export interface SpecifierOptions {
  readonly program: ts.Program;
  readonly host: ts.ModuleResolutionHost;
  readonly packageName: string;
  /** The folder of the generated package, for relative imports; null if it doesn't exist. */
  readonly folder: string | null;
  readonly paths: readonly ImportPath[];
}
