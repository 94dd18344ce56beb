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
    for (const change of changes) {
      if (change.kind === "remove") removes.push(`${folder}/${change.path}`);
      else if (change.kind !== "foreign") moves.push([`${staging}/${moves.length}`, `${folder}/${change.path}`]);
    }
  }
  if (moves.length === 0 && removes.length === 0) return;
  // The list of what is ours goes last: until it stands, the old one vouches for the old files.
  const isLast = ([, to]: readonly [string, string]): boolean => to.endsWith(`/${ownershipFile}`);
  const journal: Journal = { moves: [...moves.filter((move) => !isLast(move)), ...moves.filter(isLast)], removes };

  await host.makeFolder(staging);
  try {
    const contents = plans.flatMap(({ changes }) =>
      changes.flatMap((change) => ("contents" in change ? [change.contents] : [])),
    );
    for (const [index, [from]] of moves.entries()) await host.writeText(from, contents[index] ?? "");
    for (const folder of new Set(moves.map(([, to]) => folderOf(to)))) await host.makeFolder(folder);
    await host.writeText(`${staging}/journal.part`, JSON.stringify(journal));
  } catch (error) {
    await host.removeTree(staging);
    throw error;
  }
  await host.move(`${staging}/journal.part`, `${staging}/journal.json`);
  await finish(staging, journal, host);
}

/** Carries out a journal; what has been carried out before is passed over. */
export async function finish(staging: string, { moves, removes }: Journal, host: Host): Promise<void> {
  const waiting = new Set(await host.listNames(staging));
  for (const [from, to] of moves) {
    if (!waiting.has(from.slice(staging.length + 1))) continue;
    await host.makeFolder(folderOf(to));
    await host.move(from, to);
  }
  const folders = new Set<string>();
  for (const path of removes) {
    if ((await host.readText(path)) !== null) await host.removeFile(path);
    folders.add(folderOf(path));
  }
  for (const folder of [...folders].sort().reverse()) await host.removeEmptyFolder(folder);
  await host.removeTree(staging);
}
