import type { Edit } from "./edit.js";

export interface EditedText<Applied extends Edit> {
  readonly text: string;
  /** The edits that were applied, sorted by position. */
  readonly applied: readonly Applied[];
}

/** Applies edits to a text. Leaves out duplicates, and edits that overlap an earlier one. */
export function applyEdits<Applied extends Edit>(text: string, edits: readonly Applied[]): EditedText<Applied> {
  const sorted = [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
  const applied: Applied[] = [];
  const parts: string[] = [];
  let position = 0;
  for (const edit of sorted) {
    const last = applied.at(-1);
    const isSame = last?.start === edit.start && last.end === edit.end && last.text === edit.text;
    if (edit.start < position || isSame) continue;
    parts.push(text.slice(position, edit.start), edit.text);
    position = edit.end;
    applied.push(edit);
  }
  return { text: parts.join("") + text.slice(position), applied };
}
