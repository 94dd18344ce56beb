import type { RenameHint } from "../findings/finding.js";
import type { ComparedOperation } from "../operations/compared-api.js";
import type { MatchedOperations } from "../operations/match-operations.js";

/** Finds removed and added operations with the same operationId. Their method or path may have changed. */
export function hintMoves({
  removed,
  added,
}: Pick<MatchedOperations, "removed" | "added">): ReadonlyMap<ComparedOperation, RenameHint> {
  const hints = new Map<ComparedOperation, RenameHint>();
  const byId = new Map(added.map((each) => [each.operation.operationId, each]));
  for (const { operation: from } of removed) {
    const to = from.operation.operationId === null ? undefined : byId.get(from.operation.operationId);
    if (to === undefined) continue;
    const hint: RenameHint = { kind: "operation", from: nameOf(from), to: nameOf(to) };
    hints.set(from, hint).set(to, hint);
  }
  return hints;
}

function nameOf({ operation: { method, path } }: ComparedOperation): string {
  return `${method} ${path}`;
}
