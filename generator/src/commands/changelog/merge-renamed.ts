import type { Rename } from "../../config/config.js";
import { isRemoval } from "../api-changes/is-removal.js";
import type { ChangelogItem } from "./changelog-item.js";

/**
 * Merges the removal and the addition of an operation into one item if the configuration states that it was renamed. The
 * item has the verdict of the removal, because requests with the old method or path fail.
 */
export function mergeRenamed(
  items: readonly ChangelogItem[],
  renamed: readonly Pick<Rename, "name" | "to">[],
): readonly ChangelogItem[] {
  const merged = new Map<ChangelogItem, ChangelogItem | null>();
  for (const { name, to } of renamed) {
    const removed = items.find(({ ids, operations }) => ids.some(isRemoval) && isOnly(operations, name));
    const added = items.find(({ ids, operations }) => ids.includes("endpoint-added") && isOnly(operations, to));
    if (removed === undefined || added === undefined || merged.has(removed) || merged.has(added)) continue;
    merged.set(removed, {
      ...removed,
      text: `${name} renamed to ${to}${describeMove(removed, added)}`,
      ids: [...removed.ids, ...added.ids],
    });
    merged.set(added, null);
  }
  return items.flatMap((item) => {
    const other = merged.get(item);
    return other === undefined ? [item] : other === null ? [] : [other];
  });
}

function isOnly(operations: ChangelogItem["operations"], name: string): boolean {
  return operations.length === 1 && operations[0]?.operationId === name;
}

function describeMove(
  { operations: [before] }: Pick<ChangelogItem, "operations">,
  { operations: [after] }: Pick<ChangelogItem, "operations">,
): string {
  if (before === undefined || after === undefined) return "";
  return `, now ${after.method.toUpperCase()} ${after.path} instead of ${before.method.toUpperCase()} ${before.path}`;
}
