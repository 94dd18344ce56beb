import ts from "typescript";
import type { Edit } from "../rewrite/edit.js";
import { mapPosition } from "../rewrite/map-position.js";

/** A line and a column; both start at 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Returns the place in the edited file that corresponds to a place in the original file. */
export function movePlace(
  { line, column }: Place,
  {
    before,
    after,
    edits,
  }: { readonly before: ts.SourceFile; readonly after: ts.SourceFile; readonly edits: readonly Edit[] },
): Place {
  const position = ts.getPositionOfLineAndCharacter(before, line - 1, column - 1);
  const moved = mapPosition(position, edits, { isBackward: false });
  const place = after.getLineAndCharacterOfPosition(Math.min(moved, after.text.length));
  return { line: place.line + 1, column: place.character + 1 };
}
