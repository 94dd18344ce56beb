import { folderOf, joinPath } from "../../host/file-path.js";
import { HostError, type Host } from "../../host/host.js";
import { readJournal } from "../../write/read-journal.js";
import { listStagings, type Journal } from "../../write/staging.js";
import { isCopyPath } from "../sources/is-copy-path.js";
import { sourcesPath } from "../sources/sources-path.js";

/** A staging folder of an update that was killed, with its journal. */
export interface InterruptedUpdate {
  readonly folder: string;
  readonly journal: Journal;
}

/**
 * Finds the updates that were killed while they replaced copies. Ignores a journal that lists any other file, because
 * an update doesn't write such a journal and it could be forged.
 */
export async function findInterrupted(config: string, host: Host): Promise<readonly InterruptedUpdate[]> {
  const root = folderOf(config);
  const found: InterruptedUpdate[] = [];
  for (const { folder, processId } of await listStagings(root, host)) {
    if (processId !== host.processId && host.isRunning(processId)) continue;
    const text = await host.readText(`${folder}/journal.json`);
    const journal = text === null ? null : await readOrNull(text, { root, folder }, host);
    const paths = journal === null ? [] : [...journal.moves.map(([, to]) => to), ...journal.removes];
    const isUpdate = paths.every((path) => isCopyPath(path) || joinPath(root, path) === sourcesPath(config));
    if (journal !== null && isUpdate) found.push({ folder, journal });
  }
  return found;
}

async function readOrNull(
  text: string,
  location: { readonly root: string; readonly folder: string },
  host: Host,
): Promise<Journal | null> {
  try {
    return await readJournal(text, location, host);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
