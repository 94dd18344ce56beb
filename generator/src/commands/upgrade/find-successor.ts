import { findOperation, type RenamedOperation } from "../../edition/find-aliases.js";
import type { Model, Operation } from "../../model/model.js";

/**
 * Finds an operation in a later version: by its name, or else by the renames that the configuration states. Follows
 * several renames, because versions between the two can have renamed the operation more than once. Null if the later
 * version doesn't have it.
 */
export function findSuccessor(
  { name, operationId }: Operation,
  { model, renamed }: { readonly model: Model; readonly renamed: readonly RenamedOperation[] },
): Operation | null {
  const same = model.operations.find((each) => each.name === name);
  if (same !== undefined) return same;
  const names = new Set([name, ...(operationId === null ? [] : [operationId])]);
  // The set grows during the loop. It ignores names that it already contains, so a cycle of renames ends.
  for (const former of names) {
    const to = renamed.find(({ from }) => from === former)?.to;
    if (to === undefined) continue;
    const successor = findOperation(model, to);
    if (successor !== null) return successor;
    names.add(to);
  }
  return null;
}
