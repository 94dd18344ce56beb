import type ts from "typescript";
import type { Edit } from "../rewrite/edit.js";
import { mapPosition } from "../rewrite/map-position.js";
import { findUses, type Use } from "./find-uses.js";
import type { FoundCode } from "./package-code.js";

/**
 * Finds the uses of the old version: their declarations differ or are missing after only the import paths have been
 * rewritten. A use of another version's client keeps its declaration, even in the same file.
 */
export function findOldUses(
  { files, roots }: FoundCode,
  { program, edits }: { readonly program: ts.Program; readonly edits: ReadonlyMap<string, readonly Edit[]> },
): (use: Use) => boolean {
  const options = { checker: program.getTypeChecker(), roots: [...roots.keys()] };
  const old = new Set<Use>();
  for (const { file, uses } of files) {
    const next = uses.length === 0 ? undefined : program.getSourceFile(file.fileName);
    if (next === undefined) continue;
    const own = edits.get(file.fileName) ?? [];
    const found = new Map(findUses(next, options).map((use) => [use.position, use.declaration]));
    for (const use of uses) {
      const now = found.get(mapPosition(use.position, own, { isBackward: false }));
      if (now?.file !== use.declaration.file || now.name !== use.declaration.name) old.add(use);
    }
  }
  return (use) => old.has(use);
}
