import type { Result } from "../call.js";

/** Adds a sentence for the journal about each sent property that was ignored because only responses declare it. */
export function withNotes(result: Result, ignored: Iterable<string>): Result {
  if (result.kind !== "success") return result;
  const notes = [...ignored].map(
    (pointer) => `The property ${pointer} of the body has no effect, because only responses declare it.`,
  );
  return notes.length === 0 ? result : { ...result, notes: [...(result.notes ?? []), ...notes] };
}
