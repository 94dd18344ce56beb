import type ts from "typescript";

/** Code that is compiled with one configuration. */
export interface Project {
  readonly options: ts.CompilerOptions;
  readonly references: readonly ts.ProjectReference[];
  readonly rootNames: readonly string[];
  /** The files to upgrade, as absolute paths with forward slashes. */
  readonly files: readonly string[];
}
