import type { Edition } from "../../edition/edition.js";
import type { JsonObject } from "../../model/json.js";
import { operationParts } from "./operation-parts.js";
import { signatureOf } from "./signature-of.js";

/** The changes to an operation in a version, as the names of parameters, statuses and properties. */
export interface OperationChange {
  readonly version: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** The version that introduced an operation, and the changes since then. */
export interface OperationHistory {
  /** Null for an API without versions. */
  readonly since: string | null;
  readonly changes: readonly OperationChange[];
}

/** An edition, and the OpenAPI document of its version. */
export interface ProjectedEdition {
  readonly edition: Edition;
  readonly document: JsonObject;
}

/** For each version, returns the histories of its operations up to that version, keyed by function name. */
export function findChanges(projected: readonly ProjectedEdition[]): readonly ReadonlyMap<string, OperationHistory>[] {
  const histories: ReadonlyMap<string, OperationHistory>[] = [];
  for (const [index, { edition, document }] of projected.entries()) {
    const before = projected[index - 1];
    const earlier = histories[index - 1] ?? new Map<string, OperationHistory>();
    const changed = new Set(edition.changes.changed);
    const [parts, partsBefore] = [document, before?.document ?? {}].map(operationParts);
    const history = new Map<string, OperationHistory>();
    for (const { name } of edition.model.operations) {
      const known = earlier.get(name);
      if (known === undefined) history.set(name, { since: edition.version, changes: [] });
      else if (before === undefined || edition.version === null || !changed.has(name)) history.set(name, known);
      else {
        const left = signatureOf(partsBefore?.get(name) ?? null, before.document);
        const right = signatureOf(parts?.get(name) ?? null, document);
        const change = {
          version: edition.version,
          added: [...right.keys()].filter((key) => !left.has(key)),
          removed: [...left.keys()].filter((key) => !right.has(key)),
          changed: [...right].filter(([key, type]) => left.has(key) && left.get(key) !== type).map(([key]) => key),
        };
        history.set(name, { ...known, changes: [...known.changes, change] });
      }
    }
    histories.push(history);
  }
  return histories;
}
