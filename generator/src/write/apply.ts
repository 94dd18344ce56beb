import { folderOf } from "../host/file-path.js";
import type { Host } from "../host/host.js";
import { finishJournal } from "./finish-journal.js";
import { ownershipFile } from "./ownership.js";
import type { Plan } from "./plan.js";
import { stagingFolder, type Journal } from "./staging.js";

/**
 * Applies the plans of all packages, or none of them. First, writes the new contents to a staging folder. Then moves
 * the journal into place, which is atomic. Finally, moves the files, each atomically. A run that is killed before the
 * journal is in place has changed nothing. If it is killed later, the next run finishes it (see `recover`).
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
  // Ownership files are moved last, so that the previous ones remain until all other files have been moved.
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
