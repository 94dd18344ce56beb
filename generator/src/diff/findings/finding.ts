import type { Json } from "../../model/json.js";
import type { Location } from "../../model/location.js";
import type { Level, Verdict } from "../rules/rule.js";
import type { Witness } from "./witness.js";

export type Direction = "request" | "response" | "none";

export interface OperationRef {
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
  readonly tags: readonly string[];
  /** The versions of the API in which the operation has the change; empty if they aren't known. */
  readonly versions: readonly string[];
}

/** One place that a change affects. */
export interface Occurrence {
  readonly operation: OperationRef | null;
  readonly status: string | null;
  readonly mediaType: string | null;
  readonly parameter: { readonly in: string; readonly name: string } | null;
  /** The path of the property: `owner/address/items`; empty for the body or parameter itself. */
  readonly property: string;
}

/**
 * A removal and an addition that may be one rename, because both sides are equal except for their names. It never affects
 * a verdict.
 */
export interface RenameHint {
  readonly kind: "property" | "schema" | "operation";
  readonly from: string;
  readonly to: string;
}

/** A finding at one place. Findings with the same id, cause and arguments are merged. */
export interface Emission {
  readonly id: string;
  readonly wire: Verdict;
  readonly types: Verdict;
  /**
   * `unproven` if it is uncertain whether the change breaks anything. The verdict then assumes the worse case. A finding
   * with a witness is never unproven.
   */
  readonly confidence: "exact" | "unproven";
  readonly direction: Direction;
  readonly cause: Cause;
  readonly args: Readonly<Record<string, Json>>;
  /** An example of a break. Null if nothing breaks, or if no example was found. */
  readonly witness: Witness | null;
  /** Null if nothing suggests a rename. */
  readonly hint: RenameHint | null;
  readonly occurrence: Occurrence;
}

/** Where the change was made in each document; null where the place doesn't exist. */
export interface Cause {
  readonly base: Location | null;
  readonly revision: Location | null;
}

/** One change, with every place that it affects. */
export interface Finding extends Omit<Emission, "occurrence"> {
  readonly level: Level;
  readonly occurrences: readonly Occurrence[];
  /** The operations, without duplicates. */
  readonly operations: readonly OperationRef[];
}
