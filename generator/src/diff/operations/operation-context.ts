import type { Json } from "../../model/json.js";
import type { Location } from "../../model/location.js";
import type { Emission, Occurrence, OperationRef } from "../findings/finding.js";
import type { Witness } from "../findings/witness.js";
import type { SchemaContext } from "../findings/emit-schema.js";
import { findRule } from "../rules/find-rule.js";
import type { Verdict } from "../rules/rule.js";
import type { ComparedOperation } from "./compared-api.js";

/** Two operations that correspond. */
export interface OperationPair {
  readonly base: ComparedOperation;
  readonly revision: ComparedOperation;
  readonly schemas: SchemaContext;
}

export interface EmissionOptions {
  readonly direction?: Emission["direction"];
  readonly wire?: Verdict;
  readonly types?: Verdict;
  readonly base?: Location | null;
  readonly revision?: Location | null;
  readonly args?: Readonly<Record<string, Json>>;
  readonly witness?: Witness | null;
  readonly hint?: Emission["hint"];
  readonly confidence?: Emission["confidence"];
  readonly occurrence: Occurrence;
}

/** Creates a finding that isn't about a schema. By default, `wire` follows from the rule's level. */
export function emission(id: string, options: EmissionOptions): Emission {
  const level = findRule(id)?.level ?? "info";
  const verdict: Verdict = level === "error" ? "breaking" : level === "warning" ? "risky" : "safe";
  return {
    id,
    wire: options.wire ?? verdict,
    types: options.types ?? "safe",
    confidence: options.confidence ?? "exact",
    direction: options.direction ?? "none",
    cause: { base: options.base ?? null, revision: options.revision ?? null },
    args: options.args ?? {},
    witness: options.witness ?? null,
    hint: options.hint ?? null,
    occurrence: options.occurrence,
  };
}

export function refOf({ operation: { method, path, operationId, tags } }: ComparedOperation): OperationRef {
  return { method, path, operationId, tags, versions: [] };
}

/** Returns the place of a finding; `operation` is null if the finding is about the document. */
export function placeOf(operation: ComparedOperation | null, place: Partial<Occurrence> = {}): Occurrence {
  return {
    operation: operation === null ? null : refOf(operation),
    status: null,
    mediaType: null,
    parameter: null,
    property: "",
    ...place,
  };
}
