import { joinPath, folderOf } from "../../../host/file-path.js";

/** Returns the paths of the modules that differ between two states, and of their direct and indirect importers. */
export function changedModules(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const importers = new Map<string, string[]>();
  for (const [path, text] of [...before, ...after])
    for (const [, specifier = ""] of text.matchAll(/ from "(\.{1,2}\/[^"]+)\.js"/g)) {
      const target = `${joinPath(folderOf(path), specifier)}.d.ts`;
      importers.set(target, [...(importers.get(target) ?? []), path]);
    }
  const changed = new Set([...before.keys(), ...after.keys()].filter((path) => before.get(path) !== after.get(path)));
  // The loop also visits the paths that are added to the set while it runs.
  for (const path of changed) for (const importer of importers.get(path) ?? []) changed.add(importer);
  return changed;
}
