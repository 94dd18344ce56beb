import type { Diagnostic } from "../../diagnostics/diagnostic.js";

/**
 * Reduces the diagnostics about references that aren't allowed to one for each folder that the user can allow, instead
 * of one for each reference.
 */
export function groupRefused(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const folders = new Map<Diagnostic, string>();
  for (const each of diagnostics) {
    const folder = each.code === "reference-not-allowed" ? folderIn(each) : null;
    if (folder !== null) folders.set(each, folder);
  }
  // An outer folder includes the folders inside it.
  const outermost = (folder: string): string =>
    [...folders.values()].reduce((found, each) => (found.startsWith(each) ? each : found), folder);
  const groups = new Map<string, Diagnostic[]>();
  for (const [each, folder] of folders) groups.set(outermost(folder), [...(groups.get(outermost(folder)) ?? []), each]);
  return [
    ...diagnostics.filter((each) => !folders.has(each)),
    ...[...groups].flatMap(([folder, group]) => join(group, group.find((each) => folders.get(each) === folder)?.help)),
  ];
}

function folderIn({ help }: Diagnostic): string | null {
  return /--allow (https?:\S+)/.exec(help ?? "")?.[1] ?? null;
}

function join([first, ...others]: readonly Diagnostic[], help: string | null | undefined): readonly Diagnostic[] {
  if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
  const also = others.length === 1 ? "1 other reference does" : `${others.length} other references do`;
  return [{ ...first, message: `${first.message} ${also} so too.`, help: help ?? first.help }];
}
