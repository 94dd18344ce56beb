import type { Host } from "../host/host.js";
import { finishJournal } from "./finish-journal.js";
import { readJournal } from "./read-journal.js";
import { listStagings } from "./staging.js";

/** Cleans up after killed runs: finishes the runs that have a journal, and removes the staging folders of the others. */
export async function recover(root: string, host: Host): Promise<void> {
  for (const { folder, processId } of await listStagings(root, host)) {
    if (processId !== host.processId && host.isRunning(processId)) continue;
    const journal = await host.readText(`${folder}/journal.json`);
    // The journal isn't moved into place until it is complete, so an existing journal is never partial.
    if (journal === null) await host.removeTree(folder);
    else await finishJournal(folder, { root, journal: await readJournal(journal, { root, folder }, host) }, host);
  }
}
