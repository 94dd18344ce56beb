import { folderOf } from "../host/file-path.js";
import type { Host } from "../host/host.js";
import type { Journal } from "./staging.js";

/** Carries out the moves and removals in a journal, skipping those that are already done, and removes the staging folder. */
export async function finishJournal(
  staging: string,
  { root, journal }: { readonly root: string; readonly journal: Journal },
  host: Host,
): Promise<void> {
  const staged = new Set(await host.listNames(staging));
  const made = new Set<string>();
  for (const [from, to] of journal.moves) {
    if (!staged.has(from)) continue;
    const folder = folderOf(`${root}/${to}`);
    if (!made.has(folder)) await host.makeFolder(folder);
    made.add(folder);
    await host.move(`${staging}/${from}`, `${root}/${to}`);
  }
  const folders = new Set<string>();
  for (const path of journal.removes.map((removed) => `${root}/${removed}`)) {
    if ((await host.readText(path)) !== null) await host.removeFile(path);
    folders.add(folderOf(path));
  }
  for (const folder of [...folders].sort().reverse()) await host.removeEmptyFolder(folder);
  await host.removeTree(staging);
}
