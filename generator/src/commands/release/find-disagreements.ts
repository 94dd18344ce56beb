import type { Model } from "../../model/model.js";
import { nameOfOperation } from "../api-changes/name-of-operation.js";
import type { Assessment } from "./assess-package.js";

type Side = "request" | "response" | "both";

/** Findings about code that the probes don't contain, such as a comparison with a value that no longer exists. */
const unprobed =
  /enum-value-removed$|const-changed$|^api-schema-removed$|^response-property-enum-value-removed$|discriminator/;

/**
 * Describes disagreements between the findings and the TypeScript compiler about whether code that calls an operation,
 * or uses its types, still compiles. Empty if the released documents aren't known.
 */
export function findDisagreements({ changes, surface }: Assessment, models: readonly Model[]): readonly string[] {
  if (changes === null) return [];
  const names = new Map<string, { readonly operation: string; readonly side: Side }>();
  for (const { operations } of models)
    for (const { operationId, method, path, name, types } of operations)
      for (const [each, side] of [
        [name, "both"],
        [types.parameters, "request"],
        [types.body, "request"],
        [types.outcomes, "response"],
        [types.result, "response"],
      ] as const)
        names.set(each, { operation: nameOfOperation({ operationId, method, path }), side });
  const compiled: { readonly operation: string; readonly side: Side; readonly message: string }[] = [];
  for (const { kind, name, role, message } of surface) {
    const known = names.get(name ?? "");
    if (kind === "breaking" && role !== "import" && known !== undefined)
      compiled.push({ ...known, message: `${name ?? ""}: ${message ?? "no longer compiles"}` });
  }
  const findings = changes.filter(({ kind }) => kind === "changed").flatMap((change) => change.findings);
  const found = new Map<string, string>();
  // An excuse applies to the types of its own side: a removed response value doesn't explain an error about a request.
  const excused = new Map<string, Set<Side>>();
  for (const { id, types, operations } of findings)
    for (const operation of operations.map(nameOfOperation)) {
      if (unprobed.test(id) || isAboutNames(id))
        excused.set(operation, (excused.get(operation) ?? new Set()).add(sideOf(id)));
      else if (types === "breaking" && !found.has(operation)) found.set(operation, id);
    }
  const isExcused = (operation: string, side: Side): boolean => {
    const sides = excused.get(operation) ?? new Set();
    return side === "both" ? sides.size > 0 : sides.has("both") || sides.has(side);
  };
  const unexplained = new Map<string, string>();
  for (const { operation, side, message } of compiled)
    if (!found.has(operation) && !isExcused(operation, side) && !unexplained.has(operation))
      unexplained.set(operation, message);
  const failed = new Set(compiled.map(({ operation }) => operation));
  return [
    ...[...unexplained].map(
      ([operation, message]) =>
        `${operation}: code no longer compiles, but no finding is breaking for types (${message})`,
    ),
    ...[...found]
      .filter(([operation]) => !failed.has(operation))
      .map(([operation, id]) => `${operation}: all probes compile, but ${id} is breaking for types`),
  ].sort();
}

function sideOf(id: string): Side {
  if (id.startsWith("request-")) return "request";
  return id.startsWith("response-") ? "response" : "both";
}

/** Whether a finding is about a name that is gone: imports prove it, and not the operation's own types. */
function isAboutNames(id: string): boolean {
  return /^(?:api-(?:path-)?removed|endpoint-added|api-operation-id-|api-tag-)/.test(id);
}
