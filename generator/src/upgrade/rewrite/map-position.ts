import type { Edit } from "./edit.js";

/** Maps a position in an edited text to the original text or, with `isBackward: false`, in the opposite direction. */
export function mapPosition(position: number, edits: readonly Edit[], { isBackward }: { isBackward: boolean }): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    const [from, length] = isBackward ? [start + shift, text.length] : [start, end - start];
    if (position < from) break;
    // A position inside a replaced range maps to a position inside the replacement.
    if (position < from + length)
      return isBackward
        ? Math.min(start + (position - from), Math.max(start, end - 1))
        : Math.min(start + shift + (position - start), Math.max(start + shift, start + shift + text.length - 1));
    shift += text.length - (end - start);
  }
  return isBackward ? position - shift : position + shift;
}
