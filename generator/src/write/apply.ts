import type { Host } from "../host/host.js";
import { folderOf } from "../host/file-path.js";
import { ownershipFile } from "./ownership.js";
import type { Plan } from "./plan.js";
import { stagingFolder, type Journal } from "./staging.js";

/**
 * Makes folders what their plans say, all or nothing: new contents are written beside them first; the journal, moved into place in
 * one step, decides; then files are moved, each in one step. A run that is killed before the journal stands has changed nothing,
 * and one that is killed after it is finished by the next run: see `recover`.
 */
export async function apply(root: string, plans: readonly Plan[], host: Host): Promise<void> {
  const staging = stagingFolder(root, host.processId);
  const moves: (readonly [string, string])[] = [];
  const removes: string[] = [];
  for (const { folder, changes } of plans) {
    const inside = folder === root ? "" : `${root === "." ? folder : folder.slice(root.length + 1)}/`;
    for (const change of changes) {
      if (change.kind === "remove") removes.push(inside + change.path);
      else if (change.kind !== "foreign") moves.push([String(moves.length), inside + change.path]);
    }
  }
  if (moves.length === 0 && removes.length === 0) return;
  // The list of what is ours goes last: until it stands, the old one vouches for the old files.
  const isLast = ([, to]: readonly [string, string]): boolean => to.split("/").at(-1) === ownershipFile;
  const journal: Journal = { moves: [...moves.filter((move) => !isLast(move)), ...moves.filter(isLast)], removes };

  await host.makeFolder(staging);
  try {
    const contents = plans.flatMap(({ changes }) =>
      changes.flatMap((change) => ("contents" in change ? [change.contents] : [])),
    );
    for (const [index, [from]] of moves.entries()) await host.writeText(`${staging}/${from}`, contents[index] ?? "");
    for (const folder of new Set(moves.map(([, to]) => folderOf(`${root}/${to}`)))) await host.makeFolder(folder);
    await host.writeText(`${staging}/journal.part`, JSON.stringify(journal));
  } catch (error) {
    await host.removeTree(staging);
    throw error;
  }
  await host.move(`${staging}/journal.part`, `${staging}/journal.json`);
  await finishJournal(staging, { root, journal }, host);
}

/** Carries out a journal on its output folder; what has been carried out before is passed over. */
export async function finishJournal(
  staging: string,
  { root, journal }: { readonly root: string; readonly journal: Journal },
  host: Host,
): Promise<void> {
  const waiting = new Set(await host.listNames(staging));
  for (const [from, to] of journal.moves) {
    if (!waiting.has(from)) continue;
    await host.makeFolder(folderOf(`${root}/${to}`));
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
