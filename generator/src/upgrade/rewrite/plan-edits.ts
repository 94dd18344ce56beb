import type { FoundCode, PackageCode } from "../find/package-code.js";
import type { Use } from "../find/find-uses.js";
import type { UpgradeStep } from "../upgrade-step.js";
import type { Edit } from "./edit.js";
import { moveImports } from "./move-imports.js";
import { renameNode } from "./rename-node.js";
import { rewriteUse } from "./rewrite-use.js";

export interface PlannedEdit extends Edit {
  /** The use that the edit is for; null for an import path. */
  readonly use: Use | null;
}

interface EditOptions extends Pick<FoundCode, "roots"> {
  /** Whether the use belongs to the version that is upgraded; null to edit only the import paths. */
  readonly isOld: ((use: Use) => boolean) | null;
}

/** Computes the edits of one file. */
export function planEdits(code: PackageCode, { roots, isOld }: EditOptions): readonly PlannedEdit[] {
  const { specifiers, uses } = code;
  const stepOf = (use: Use): UpgradeStep | null =>
    isOld?.(use) === true ? (roots.get(use.declaration.root)?.step ?? null) : null;
  const moved = moveImports(code, stepOf);
  // A moved import is replaced as a whole.
  const isMoved = ({ start, end }: Edit): boolean => moved.some((each) => each.start <= start && end <= each.end);
  const edits: PlannedEdit[] = specifiers.flatMap(({ edit }) => (edit === null ? [] : [{ ...edit, use: null }]));
  for (const use of uses) {
    const { kind, name } = use.declaration;
    const step = stepOf(use);
    if (step === null) continue;
    if (kind === "operation") {
      const operation = step.operations.get(name);
      if (operation !== undefined) edits.push(...rewriteUse(use, operation).map((edit) => ({ ...edit, use })));
    } else if (kind === "type") {
      const to = renamedType(name, step);
      if (to !== null && use.node.text === name) edits.push({ ...renameNode(use.node, to), use });
    }
  }
  return [...edits.filter((edit) => !isMoved(edit)), ...moved];
}

/** Returns the new name of a type that belongs to a renamed operation, such as its parameters; null if it has none. */
function renamedType(name: string, { operations }: UpgradeStep): string | null {
  for (const { before, after } of operations.values()) {
    if (after === null || after.name === before.name) continue;
    for (const key of ["parameters", "outcomes", "body", "result"] as const)
      if (before.types[key] === name) return after.types[key];
  }
  return null;
}
