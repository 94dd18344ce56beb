import type { Command, CommandRow } from "./command-table.js";

/** Returns the revision of a command for a version; null if the version doesn't have the command. */
export function revisionAt(
  { revisions }: CommandRow,
  version: string | null,
  versions: readonly string[],
): Command | null {
  if (version === null) return revisions[0]?.command ?? null;
  const position = versions.indexOf(version);
  const revision = revisions.findLast(({ from }) => from !== null && versions.indexOf(from) <= position);
  return revision?.command ?? null;
}
