import type ts from "typescript";
import type { Edit } from "../rewrite/edit.js";
import { mapPosition } from "../rewrite/map-position.js";
import type { UpgradeStep } from "../upgrade-step.js";
import { findUses, type Use } from "./find-uses.js";
import { isInFolders } from "./is-in-folders.js";
import type { FoundCode } from "./package-code.js";

/**
 * Finds the uses of the old version: their declarations differ or are missing after only the import paths have been
 * rewritten. A use of another version's client keeps its declaration, even in the same file.
 */
export function findOldUses(
  { files, roots }: FoundCode,
  { program, edits }: { readonly program: ts.Program; readonly edits: ReadonlyMap<string, readonly Edit[]> },
): (use: Use) => boolean {
  const replaced = new Map([...roots].filter(([, { contents }]) => contents !== null));
  const options = { checker: program.getTypeChecker(), roots: [...roots.keys()] };
  const old = new Set<Use>();
  for (const { file, uses } of files) {
    const next = uses.length === 0 ? undefined : program.getSourceFile(file.fileName);
    if (next === undefined) continue;
    const own = edits.get(file.fileName) ?? [];
    const found = new Map(findUses(next, options).map((use) => [use.position, use.declaration]));
    for (const use of uses) {
      const step = replaced.get(use.declaration.root)?.step;
      if (step !== undefined) {
        if (isChanged(use, step)) old.add(use);
        continue;
      }
      const now = found.get(mapPosition(use.position, own, { isBackward: false }));
      if (now?.file !== use.declaration.file || now.name !== use.declaration.name) old.add(use);
    }
  }
  return (use) => old.has(use);
}

/**
 * Whether the upgrade changes a use of a package that is replaced as a whole. The declarations of such a package stay
 * in the same files, so comparing their locations doesn't show what changed.
 */
function isChanged({ declaration }: Use, step: UpgradeStep): boolean {
  if (!isInFolders(declaration, step)) return false;
  if (declaration.kind !== "operation") return true;
  const operation = step.operations.get(declaration.name);
  if (operation === undefined) return false;
  const { before, after, parameters, findings, modules } = operation;
  if (after === null || parameters.length > 0 || findings.length > 0 || modules.before !== modules.after) return true;
  return after.name !== before.name || after.member !== before.member || after.resource !== before.resource;
}
