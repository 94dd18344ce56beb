import type { Finding } from "../diff/findings/finding.js";
import type { Operation } from "../model/model.js";

/** The differences between two versions of a package that affect the code that uses it. */
export interface UpgradeStep {
  readonly packageName: string;
  /** The version that the code uses; null for a package without versions. */
  readonly version: string | null;
  /** Names the new version in messages: `Version 2025-03-12`, or the path of its document. */
  readonly target: string;
  /** Whether a configuration can state that an operation was renamed. */
  readonly isConfigured: boolean;
  readonly paths: readonly ImportPath[];
  /** The folders that can declare the operations of the version: its own and those of earlier versions; `""` for the package itself. */
  readonly folders: readonly string[];
  /** The operations of `from`, keyed by the name of the function. */
  readonly operations: ReadonlyMap<string, OperationStep>;
}

/**
 * The part of an import path that follows the package name, such as `/2024-08-05`, before and after the upgrade. Empty
 * for the package itself.
 */
export interface ImportPath {
  readonly from: string;
  readonly to: string;
}

export interface OperationStep {
  readonly before: Operation;
  /** The same operation in `to`, or the operation that the configuration names as its successor; null if there is none. */
  readonly after: Operation | null;
  /** The name of an operation that only `to` has, with the same method and path; null if there is none. */
  readonly candidate: string | null;
  readonly parameters: readonly ParameterMove[];
  /** The modules that export the operation: `programmatic-api-keys`. */
  readonly modules: { readonly before: string; readonly after: string | null };
  /** The changes to the operation, except those that are safe for requests and for types. */
  readonly findings: readonly Finding[];
}

/** A parameter whose location or property name differs in the new version. */
export interface ParameterMove {
  readonly kind: "rename" | "into-body" | "out-of-body";
  /** The property name in the arguments or, for `out-of-body`, in the body. */
  readonly from: string;
  readonly to: string;
}
