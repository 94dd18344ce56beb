import type { JournalContext } from "./journal-context.js";

/** Returns the operations that a name refers to. Throws a RangeError if the name is unknown. */
export function resolveKnown(
  name: string,
  { resolve, isKnown }: Pick<JournalContext, "resolve" | "isKnown">,
): readonly string[] {
  const names = resolve(name);
  if (names.every(isKnown)) return names;
  throw new RangeError(`Unknown operation ${JSON.stringify(name)}. mock.operations() lists all operations.`);
}
