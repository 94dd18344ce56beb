import type { Model } from "../../model/model.js";
import { nameOfOperation } from "../api-changes/name-of-operation.js";
import type { Assessment } from "./assess-package.js";

/** Findings about code that the probes don't contain, such as a comparison with a value that no longer exists. */
const unprobed =
  /enum-value-removed$|const-changed$|^api-schema-removed$|^response-property-enum-value-removed$|discriminator/;

/**
 * Describes disagreements between the findings and the TypeScript compiler about whether code that calls an operation,
 * or uses its types, still compiles. Empty if the released documents aren't known.
 */
export function findDisagreements({ changes, surface }: Assessment, models: readonly Model[]): readonly string[] {
  if (changes === null) return [];
  const names = new Map<string, string>();
  for (const { operations } of models)
    for (const { operationId, method, path, name, types } of operations)
      for (const each of [name, types.parameters, types.outcomes, types.body, types.result])
        names.set(each, nameOfOperation({ operationId, method, path }));
  const compiled = new Map<string, string>();
  for (const { kind, name, role, message } of surface) {
    const operation = names.get(name ?? "");
    if (kind === "breaking" && role !== "import" && operation !== undefined && !compiled.has(operation))
      compiled.set(operation, `${name ?? ""}: ${message ?? "no longer compiles"}`);
  }
  const findings = changes.filter(({ kind }) => kind === "changed").flatMap((change) => change.findings);
  const found = new Map<string, string>();
  const excused = new Set<string>();
  for (const { id, types, operations } of findings)
    for (const operation of operations.map(nameOfOperation)) {
      if (unprobed.test(id) || isAboutNames(id)) excused.add(operation);
      else if (types === "breaking" && !found.has(operation)) found.set(operation, id);
    }
  return [
    ...[...compiled]
      .filter(([operation]) => !found.has(operation) && !excused.has(operation))
      .map(
        ([operation, message]) =>
          `${operation}: code no longer compiles, but no finding is breaking for types (${message})`,
      ),
    ...[...found]
      .filter(([operation]) => !compiled.has(operation))
      .map(([operation, id]) => `${operation}: all probes compile, but ${id} is breaking for types`),
  ].sort();
}

/** Whether a finding is about a name that is gone: imports prove it, and not the operation's own types. */
function isAboutNames(id: string): boolean {
  return /^(?:api-(?:path-)?removed|endpoint-added|api-operation-id-|api-tag-)/.test(id);
}
