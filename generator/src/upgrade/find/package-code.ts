import type ts from "typescript";
import type { UpgradeStep } from "../upgrade-step.js";
import type { Specifier } from "./specifier.js";
import type { Use } from "./find-uses.js";

/** The files of a package, keyed by path. */
export type PackageFiles = ReadonlyMap<string, string>;

/** A package to upgrade. */
export interface UpgradedPackage {
  readonly step: UpgradeStep;
  /** The absolute path of the generated package; null if it doesn't exist. */
  readonly folder: string | null;
  /** The files of the package before and after the upgrade, if they replace the installed files; otherwise null. */
  readonly contents: { readonly before: PackageFiles; readonly after: PackageFiles } | null;
}

/** The imports and uses of packages in one file. */
export interface PackageCode {
  readonly file: ts.SourceFile;
  readonly specifiers: readonly Specifier[];
  readonly uses: readonly Use[];
  /** Whether the file imports only other versions of the packages. */
  readonly isOther: boolean;
}

/** The code of a program that uses one of the packages. */
export interface FoundCode {
  readonly files: readonly PackageCode[];
  /** The imported packages, keyed by folder. */
  readonly roots: ReadonlyMap<string, UpgradedPackage>;
}
